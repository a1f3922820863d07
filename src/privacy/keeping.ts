import type { ViewerRole } from "../domain/decision";
import type { Verdict } from "./mask";

/** The registers about one person, whose changes decide who may see that person's records. */
export const REGISTERS = ["CONSENT", "RESTRICTION", "AGREED_RESTRICTION", "ORDER", "APPROVED_ORDER", "MATTER", "RELATION", "MINOR", "NOTICE", "EXPLANATION", "EMERGENCY_ENTRY"] as const;
export type Register = (typeof REGISTERS)[number];

/**
 * STAFF: inside the program with a need from duties (42 CFR 2.12(c)(3)(i)), in a role that gives care.
 * PRIVACY_OFFICER: inside the program, and keeps its registers.
 * SELF: the person (2.23).
 */
export type Keeper = "STAFF" | "PRIVACY_OFFICER" | "SELF";

/** Who may change what. Seeing a register is another right, and not enough. */
const KEEPERS: Readonly<Record<Register, readonly Keeper[]>> = {
  CONSENT: ["STAFF", "PRIVACY_OFFICER", "SELF"],
  /** 2.26(a)(1): the patient asks. */
  RESTRICTION: ["STAFF", "PRIVACY_OFFICER", "SELF"],
  /** 2.26(a)(3), (b): the program agrees, and ends. */
  AGREED_RESTRICTION: ["PRIVACY_OFFICER"],
  ORDER: ["STAFF", "PRIVACY_OFFICER"],
  /** 2.61: a person decides whether an order is valid. */
  APPROVED_ORDER: ["PRIVACY_OFFICER"],
  MATTER: ["STAFF", "PRIVACY_OFFICER"],
  /** Who treats, who monitors: never on the word of whom it lets in. */
  RELATION: ["PRIVACY_OFFICER"],
  /** 2.14(b)(2): the program director finds. */
  MINOR: ["PRIVACY_OFFICER"],
  /** 2.22. */
  NOTICE: ["STAFF", "PRIVACY_OFFICER"],
  /** Read, not changed: who may have what, and why. */
  EXPLANATION: ["PRIVACY_OFFICER"],
  /** 2.51(c): what an entry still lacks. */
  EMERGENCY_ENTRY: ["PRIVACY_OFFICER"],
};

const CARE_ROLES: readonly ViewerRole[] = ["CASE_MANAGER", "CLINICIAN", "INTAKE_NURSE", "PROGRAM_DIRECTOR"];

/** What the database knows of whoever asks. */
export interface KeeperFacts {
  readonly role: string;
  readonly privacyOfficer: boolean;
}

/** As what this viewer may change the register of this person; null: not at all. `verdict`: on the person's own slice, CONSENT_RECORD asked. */
export function keeperOf(register: Register, verdict: Pick<Verdict, "bases">, { role, privacyOfficer }: KeeperFacts): Keeper | null {
  const rests = (section: string) => verdict.bases.some((basis) => basis.section === section);
  const inside = rests("2.12(c)(3)(i)");
  const standing: Readonly<Record<Keeper, boolean>> = {
    PRIVACY_OFFICER: inside && privacyOfficer,
    STAFF: inside && (CARE_ROLES as readonly string[]).includes(role),
    SELF: rests("2.23"),
  };
  return KEEPERS[register].find((keeper) => standing[keeper]) ?? null;
}

/** The registers that are about nobody. */
export const DIRECTORY_REGISTERS = ["AGREEMENT", "MINOR_RULE"] as const;
export type DirectoryRegister = (typeof DIRECTORY_REGISTERS)[number];

/** HUB_OPERATOR: runs the hub. Sees no record by it. */
export type DirectoryKeeper = "PRIVACY_OFFICER" | "HUB_OPERATOR";

export interface DirectoryKeeperFacts {
  readonly organizationId: string | null;
  readonly privacyOfficer: boolean;
  readonly hubOperator: boolean;
}

/** 2.11, 2.33(c), 2.52, 2.53: a program agrees by its privacy officer. 2.14: what a state's law says holds for every program there. */
export function directoryKeeperOf(register: DirectoryRegister, { organizationId, privacyOfficer, hubOperator }: DirectoryKeeperFacts): DirectoryKeeper | null {
  switch (register) {
    case "AGREEMENT":
      return privacyOfficer && organizationId !== null ? "PRIVACY_OFFICER" : null;
    case "MINOR_RULE":
      return hubOperator ? "HUB_OPERATOR" : null;
  }
}
