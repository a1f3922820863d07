import type { DocumentName } from "../../sites/contract/documents";
import type { Position } from "../../sites/site";

type Variables = Readonly<Record<string, unknown>>;

/** What a page asks of every site alike. */
export interface Question {
  readonly document: DocumentName;
  /** With fields for what is one site's own. */
  readonly variables: Variables;
  /** As JSON, without what is one site's own and open at its end. */
  readonly text: string;
}

/** What of it is one site's own. */
export interface Own {
  readonly first: number;
  readonly jurisdictions: readonly string[];
  readonly after: Position | null;
}

const NOTHING: Own = { first: 0, jurisdictions: [], after: null };

/**
 * As JSON.parse lays an object out, every field in the object itself. Each question of a page is a copy of it: of an
 * object that was put together name by name, or that gets a field afterwards, V8 lays out each copy anew.
 */
export function questionTo(document: DocumentName, alike: Variables): Question {
  return { document, text: JSON.stringify(alike).slice(0, -1), variables: JSON.parse(JSON.stringify({ ...alike, ...NOTHING })) as Variables };
}

/** The variables for one site, and what JSON.stringify would make of them. */
export function questionFor({ variables, text }: Question, { first, jurisdictions, after }: Own): { readonly variables: Variables; readonly text: string } {
  const copy: Record<string, unknown> = { ...variables };
  copy["first"] = first;
  copy["jurisdictions"] = jurisdictions;
  copy["after"] = after;
  return { variables: copy, text: `${text},"first":${String(first)},"jurisdictions":${JSON.stringify(jurisdictions)},"after":${JSON.stringify(after)}}` };
}
