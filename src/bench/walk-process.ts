import { post } from "./ask";
import { runAsChild } from "./child";
import { type Page, pageOf } from "./query";

/** Goes from page to page as a client does, with the cursor of the one before. */
export interface WalkOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
  readonly city: string;
}

export interface Walk {
  readonly pages: readonly Page[];
  /** What was sent for each. */
  readonly bodies: readonly string[];
}

runAsChild<WalkOptions>(async ({ url, headers, query, city }) => {
  const pages: Page[] = [];
  const bodies: string[] = [];
  let after: string | null = null;
  do {
    const body = JSON.stringify({ query, variables: { city, after } });
    const page = pageOf(await post(url, headers, body));
    pages.push(page);
    bodies.push(body);
    after = page.next;
  } while (after !== null);
  const ready: Walk = { pages, bodies };
  return { ready, stop: () => Promise.resolve() };
});
