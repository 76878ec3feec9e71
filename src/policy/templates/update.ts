import type { Made, Target, Wire } from './target.ts';
import { escapeXml } from './xml.ts';

/** The update manifest that a school serves beside its own build (CRX). */
export const writeUpdate = (_wire: Wire, target: Target): Made => ({
  name: 'update.xml',
  text: `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${target.id}">
    <updatecheck codebase="${escapeXml(target.packageUrl)}" version="${escapeXml(target.version)}" />
  </app>
</gupdate>
`,
});
