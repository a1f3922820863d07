/* global React, ReactDOM, GraphiQL */
"use strict";

const byId = (id) => document.getElementById(id);
const kept = (name, fallback) => sessionStorage.getItem(name) ?? fallback;

let token = null;
let personas = [];

async function settings() {
  const response = await fetch("/page/settings.json");
  return response.json();
}

async function takeToken(slug) {
  const response = await fetch("/token", {
    method: "POST",
    headers: { "content-type": "application/json", "x-lead-hub-page": "1" },
    body: JSON.stringify({ slug }),
  });
  const answer = await response.json();
  token = answer.token ?? null;
  say(answer.errors?.[0]?.message);
}

function say(problem) {
  const persona = personas.find(({ slug }) => slug === byId("persona").value);
  byId("status").textContent = problem ?? (persona ? `${persona.displayName} · ${persona.role.toLowerCase().replaceAll("_", " ")}${persona.organization ? ` · ${persona.organization}` : ""}` : "Send your own token in the Headers tab.");
}

function fill(select, entries, chosen) {
  select.replaceChildren(...entries.map(([value, text]) => new Option(text, value, false, value === chosen)));
}

const titleOf = (query) => /^# (.*)$/m.exec(query)?.[1] ?? "Query";

async function fetcher(params, options) {
  const send = async () => {
    const headers = { "content-type": "application/json", ...options?.headers };
    if (token !== null && headers.authorization === undefined) headers.authorization = `Bearer ${token}`;
    if (byId("purpose").value !== "" && headers["x-purpose-of-use"] === undefined) headers["x-purpose-of-use"] = byId("purpose").value;
    return fetch("/graphql", { method: "POST", headers, body: JSON.stringify(params) });
  };
  let response = await send();
  if (response.status === 401 && token !== null) {
    await takeToken(byId("persona").value);
    response = await send();
  }
  return response.json();
}

function show(query, samples) {
  const tabs = samples.length === 0 ? undefined : [{ query }];
  root.render(React.createElement(GraphiQL, { key: query, fetcher, defaultTabs: tabs, query, isHeadersEditorEnabled: true, shouldPersistHeaders: false, defaultEditorToolsVisibility: false }));
}

const root = ReactDOM.createRoot(byId("graphiql"));

async function start() {
  const { demo, samples, purposes, personas: all } = await settings();
  personas = all;
  byId("who").hidden = !demo;
  byId("synthetic").hidden = !demo;
  fill(byId("persona"), personas.map(({ slug }) => [slug, slug]), kept("persona", "seattle-case-manager"));
  fill(byId("purpose"), [["", "no purpose stated"], ...purposes.map((one) => [one, one])], kept("purpose", "CARE_COORDINATION"));
  fill(byId("sample"), samples.map((query, index) => [String(index), titleOf(query)]), "0");
  byId("persona").addEventListener("change", ({ target }) => {
    sessionStorage.setItem("persona", target.value);
    takeToken(target.value);
  });
  byId("purpose").addEventListener("change", ({ target }) => sessionStorage.setItem("purpose", target.value));
  byId("sample").addEventListener("change", ({ target }) => show(samples[Number(target.value)], samples));
  if (demo) await takeToken(byId("persona").value);
  else say();
  show(samples[0] ?? "{ viewer { displayName } }", samples);
}

start().catch(() => say("The page could not be loaded: is the hub still running?"));
