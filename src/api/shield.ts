import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from "graphql";
import { applyMiddleware, type IMiddleware } from "graphql-middleware";
import { chain, rule, shield } from "graphql-shield";
import { HubError } from "../domain/errors";
import type { FieldCategory } from "../domain/shared";
import { fieldMask, releasedOf } from "../privacy/redact";
import type { CategoryMask } from "../privacy/categories";
import type { HubContext } from "./context";
import { MUTATION_POLICY, ROOT_POLICY, type RootPolicy } from "./policy";
import { assertSound } from "./shield-check";

/** The declared permissions: a rule for every field of every object type. */
export interface RuleTree {
  readonly rules: Readonly<Record<string, Readonly<Record<string, Rule>>>>;
  readonly options: ShieldOptions;
  /** What the rule of an object field needs released, so that guards.ts compiles the same tree. */
  readonly masks: ReadonlyMap<unknown, CategoryMask>;
}

type Rule = ReturnType<ReturnType<typeof rule>> | ReturnType<typeof chain>;
type ShieldOptions = NonNullable<Parameters<typeof shield>[1]>;

const NO_CACHE = { cache: "no_cache" } as const;

const deny = rule("deny", NO_CACHE)(() => false);

const described = rule("described", NO_CACHE)(() => true);

const signedIn = rule("signed_in", NO_CACHE)((_parent, _args, { viewer }: HubContext) => viewer !== null || new HubError("UNAUTHENTICATED"));

const purposeStated = rule("purpose_stated", NO_CACHE)((_parent, _args, { purpose }: HubContext) => purpose !== null || new HubError("PURPOSE_REQUIRED"));

const ROOT_RULES: Readonly<Record<RootPolicy, Rule>> = { DESCRIPTION: described, SIGNED_IN: signedIn, PURPOSE_STATED: chain(signedIn, purposeStated) };

/**
 * From the categories that the fields declare and the policy of the roots. `allowExternalErrors`: without it shield
 * answers a fault of ours as if it were a refusal. A refusal that no rule explains is told to have no reason.
 */
export function ruleTree(schema: GraphQLSchema): RuleTree {
  const made = new Map<string, Rule>();
  const masks = new Map<unknown, CategoryMask>();
  const released = (category: FieldCategory): Rule => {
    const name = `released_${[category].flat().join("_and_")}`;
    let known = made.get(name);
    if (known === undefined) {
      const mask = fieldMask(category);
      made.set(name, (known = rule(name, NO_CACHE)((parent) => (releasedOf(parent) & mask) === mask)));
      masks.set(known, mask);
    }
    return known;
  };
  const rules = Object.fromEntries(objectTypes(schema).map((type) => [type.name, rulesOf(schema, type, released)]));
  const tree: RuleTree = { rules, masks, options: { fallbackRule: deny, allowExternalErrors: true, debug: false, fallbackError: refused } };
  assertSound(schema, [tree]);
  return tree;
}

function refused(error: unknown): Error {
  return error instanceof Error ? error : new HubError("ROLE_REFUSED");
}

function rulesOf(schema: GraphQLSchema, type: GraphQLObjectType, released: (category: FieldCategory) => Rule): Record<string, Rule> {
  const policies = policiesOf(schema, type);
  const rules: Record<string, Rule> = {};
  for (const { name, extensions } of Object.values(type.getFields())) {
    const policy = policies?.[name];
    const category = extensions["category"] as FieldCategory | undefined;
    if (policy !== undefined) rules[name] = ROOT_RULES[policy];
    if (policies === null && category !== undefined) rules[name] = released(category);
  }
  return rules;
}

/** Null for a type that is no root. */
function policiesOf(schema: GraphQLSchema, type: GraphQLObjectType): Readonly<Record<string, RootPolicy>> | null {
  if (type === schema.getQueryType()) return ROOT_POLICY;
  return type === schema.getMutationType() ? MUTATION_POLICY : null;
}

export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith("__"));
}

/**
 * The roots run through shield's own middleware, where one promise an operation costs nothing. Object fields do not:
 * a promise for each costs ten times the execution; guards.ts runs their rules.
 */
export function shieldRoots(schema: GraphQLSchema, tree: RuleTree): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => (type == null ? [] : [type.name]));
  const middleware = shieldMiddleware(schema, tree) as Record<string, unknown>;
  return applyMiddleware(schema, Object.fromEntries(roots.map((root) => [root, middleware[root]])) as IMiddleware);
}

/** Shield's middleware for every type; the differential test runs all of it. */
export function shieldMiddleware(schema: GraphQLSchema, { rules, options }: RuleTree): IMiddleware {
  return shield(rules, { ...options }).generate(schema);
}
