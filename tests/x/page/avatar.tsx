/** @jsxImportSource react */
import { initials, type Person } from '../people.ts';
import { tid } from './options.ts';

/** A round picture; its id names the account, as on X. */
export function Avatar({ of, size = 40 }: { of: Person; size?: number }) {
  return (
    <div className="r-avatar-box" {...tid(`UserAvatar-Container-${of.handle}`)}>
      <div
        className="r-avatar"
        style={{ width: size, height: size, fontSize: size * 0.38, backgroundColor: of.colour }}
        aria-hidden="true"
      >
        {initials(of)}
      </div>
    </div>
  );
}
