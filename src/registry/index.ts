// The registry's front door. Must not know: letters, templates.

export { outOfCapitals } from './capitals.ts';
export { type Classification, classifications } from './classifications.ts';
export { type Found, findBody, findPeople, findPerson, rolesOn, type Wanted } from './find.ts';
export { BRIDGED_DAYS, type Holding, holdingOn, isHeldOn } from './holding.ts';
export { foldName } from './names.ts';
export { readRegistry } from './parse.ts';
export { protocolRank } from './protocol.ts';
export {
  type Constituency,
  fullName,
  type Gender,
  type Identifier,
  inLanguage,
  type Membership,
  type Organization,
  type Person,
  type Registry,
  type RegistrySource,
  sourceOf,
} from './registry.ts';
export { roleFirst, roleNamed } from './role-named.ts';
export { type RoleComplement, type RoleId, type RoleKind, roleIds, roleKind, roles } from './roles.ts';
export { checkFarDate, FAR_YEARS } from './rules/far-date.ts';
export {
  checkFamilyNames,
  checkKnowledge,
  checkNearChange,
  checkRoleShown,
  checkSeatShown,
  checkTerritoryForms,
  NEAR_DAYS,
  type ShownRole,
} from './rules/on-a-day.ts';
export { type Territory, territories, territoryCode } from './territories.ts';
