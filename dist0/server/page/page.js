/* global React, ReactDOM, GraphiQL */
"use strict";

const byId = (id) => document.getElementById(id);

/** The purpose with which each kind of persona mostly works; any other can be chosen. */
const USUAL_PURPOSE = {
  "case-manager": "CARE_COORDINATION",
  "program-director": "ADMIN_INTERNAL",
  clinician: "TREATMENT",
  "city-attorney": "CJ_MONITORING",
  officer: "INVESTIGATION",
  "liaison-officer": "CJ_MONITORING",
  "emergency-physician": "EMERGENCY",
  "bureau-analyst": "REPORTING",
  participant: "PATIENT_ACCESS",
  "hub-operator": "",
};

/** Of this tab only, and gone with it: a query may hold a name. */
const remembered = {
  persona: sessionStorage.getItem("lead-hub:persona") ?? "seattle-case-manager",
  purpose: sessionStorage.getItem("lead-hub:purpose") ?? "CARE_COORDINATION",
};

let settings = { demo: false, samples: [], purposes: [], personas: [] };
let token = null;
let shown = 0;

const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const cityOf = (slug) => sentence(slug.split("-")[0]);
const kindOf = (slug) => slug.slice(slug.indexOf("-") + 1);
const persona = () => settings.personas.find(({ slug }) => slug === byId("persona").value);

async function takeToken() {
  const headers = { "content-type": "application/json", "x-lead-hub-page": "1" };
  const response = await fetch("/token", { method: "POST", headers, body: JSON.stringify({ slug: byId("persona").value }) });
  const answer = await response.json();
  token = answer.token ?? null;
  if (answer.errors !== undefined) tell(answer.errors[0].message, true);
}

function tell(text, refused = false) {
  byId("answer").textContent = text;
  byId("answer").classList.toggle("refused", refused);
}

/** One line on what came back: refused and why, or how much and on what ground. */
function tellAnswer(status, answer, milliseconds) {
  const [error] = answer.errors ?? [];
  if (error !== undefined) return tell(`${error.extensions?.code ?? String(status)}: ${error.message}`, true);
  const rows = Object.values(answer.data ?? {}).reduce((sum, value) => sum + (value?.nodes?.length ?? (value === null ? 0 : 1)), 0);
  const consents = answer.extensions?.notice?.scopes.reduce((sum, { consentIds }) => sum + consentIds.length, 0) ?? 0;
  const ground = consents === 0 ? "" : ` · rests on ${String(consents)} consent${consents === 1 ? "" : "s"}, notice of 42 CFR 2.32 attached`;
  tell(`${String(rows)} row${rows === 1 ? "" : "s"} in ${String(milliseconds)} ms${ground}${silent(answer.data)}`);
}

/** Cities that keep their own data and did not answer, as far as the query asks for them. */
function silent(data) {
  const sites = Object.values(data ?? {}).flatMap((value) => value?.sites ?? []);
  const places = sites.flatMap(({ jurisdiction, status }) => (status === undefined || status === "ANSWERED" ? [] : [`${jurisdiction ?? "a place"} ${status}`]));
  return places.length === 0 ? "" : ` · without ${[...new Set(places)].join(", ")}`;
}

function send(params, headers) {
  const all = { "content-type": "application/json", ...headers };
  if (token !== null && all.authorization === undefined) all.authorization = `Bearer ${token}`;
  if (byId("purpose").value !== "" && all["x-purpose-of-use"] === undefined) all["x-purpose-of-use"] = byId("purpose").value;
  return fetch("/graphql", { method: "POST", headers: all, body: JSON.stringify(params) });
}

async function fetcher(params, options) {
  const startedAt = performance.now();
  let response = await send(params, options?.headers);
  // The demo's tokens last an hour.
  if (response.status === 401 && settings.demo) {
    await takeToken();
    response = await send(params, options?.headers);
  }
  const answer = await response.json();
  if (params.operationName !== "IntrospectionQuery") tellAnswer(response.status, answer, Math.round(performance.now() - startedAt));
  return answer;
}

function fill(select, groups, chosen) {
  const options = (entries) => entries.map(([value, text]) => new Option(text, value, false, value === chosen));
  select.replaceChildren(
    ...groups.flatMap(([label, entries]) => {
      if (label === null) return options(entries);
      const group = document.createElement("optgroup");
      group.label = label;
      group.append(...options(entries));
      return [group];
    }),
  );
}

function personaGroups() {
  const cities = new Map();
  for (const { slug, organization } of settings.personas) {
    const text = sentence(kindOf(slug).replaceAll("-", " ")) + (organization === null ? "" : ` · ${organization.replace(" (demo)", "")}`);
    cities.set(cityOf(slug), [...(cities.get(cityOf(slug)) ?? []), [slug, text]]);
  }
  return [...cities];
}

function showWho() {
  const who = persona();
  byId("who").hidden = who === undefined;
  if (who === undefined) return;
  byId("who-name").textContent = who.displayName;
  byId("who-role").textContent = [who.role.toLowerCase().replaceAll("_", " "), who.organization].filter(Boolean).join(" · ");
}

function remember() {
  sessionStorage.setItem("lead-hub:persona", byId("persona").value);
  sessionStorage.setItem("lead-hub:purpose", byId("purpose").value);
}

/** The same query again, so that the difference is seen. */
function askAgain() {
  document.querySelector(".graphiql-execute-button")?.click();
}

async function personaChanged() {
  const usual = USUAL_PURPOSE[kindOf(byId("persona").value)];
  if (usual !== undefined) byId("purpose").value = usual;
  remember();
  showWho();
  await takeToken();
  if (token !== null) askAgain();
}

function purposeChanged() {
  remember();
  askAgain();
}

function tokenChanged() {
  token = byId("token").value.trim().replace(/^Bearer\s+/i, "") || null;
  show();
}

const root = ReactDOM.createRoot(byId("graphiql"));

function show() {
  shown += 1;
  root.render(
    React.createElement(GraphiQL, {
      key: shown,
      fetcher,
      storage: sessionStorage,
      forcedTheme: "light",
      defaultTabs: settings.samples.map((query) => ({ query })),
      isHeadersEditorEnabled: true,
      shouldPersistHeaders: false,
      showPersistHeadersSettings: false,
      defaultEditorToolsVisibility: false,
    }),
  );
}

async function start() {
  settings = await (await fetch("/page/settings.json")).json();
  byId("synthetic").hidden = !settings.demo;
  byId("persona-field").hidden = !settings.demo;
  byId("token-field").hidden = settings.demo;
  fill(byId("persona"), personaGroups(), remembered.persona);
  fill(byId("purpose"), [[null, [["", "none stated"], ...settings.purposes.map((one) => [one, one])]]], remembered.purpose);
  byId("persona").addEventListener("change", personaChanged);
  byId("purpose").addEventListener("change", purposeChanged);
  byId("token").addEventListener("change", tokenChanged);
  byId("ask").addEventListener("submit", (event) => event.preventDefault());
  if (settings.demo) await takeToken();
  else tell("Put a token of your identity provider above, choose a purpose, then press the triangle.");
  showWho();
  show();
}

start().catch(() => tell("The page could not be loaded: is the hub still running?", true));
