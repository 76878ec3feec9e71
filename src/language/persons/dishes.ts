import { setOf } from '../sets.ts';
import type { Unit } from './units.ts';

/** What is cooked or baked, and no family's name: what stands before it says of which kind it is. */
const DISHES = setOf(
  'buns sandwiches scones muffins pancakes biscuits cookies brownies blondies flapjacks pasties tarts tartlets puddings noodles meatballs dumplings burgers fries wedges potatoes soup soups stew stews casserole curry curries pies crumble crumbles trifle cheesecake cheesecakes cupcakes sponges eclairs profiteroles meringues pavlova omelette omelettes tagine goulash risotto lasagne quiche quiches fritters fajitas burritos enchiladas samosas pakoras bhajis kebabs koftas skewers roulade strudel shortbread gingerbread flatbreads focaccia bolognese carbonara',
);

/** "Chelsea Buns", "Tomato Soup", "Bakewell Tarts": a dish by its name. */
export const isDish = (units: readonly Unit[], from: number, to: number): boolean => {
  const last = units[to] as Unit;
  return to === from + 1 && last.capital && last.family < 2 && DISHES.has(last.word);
};
