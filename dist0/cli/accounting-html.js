"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get accountingHtml () {
        return accountingHtml;
    },
    get escaped () {
        return escaped;
    }
});
const _accountingcolumns = require("./accounting-columns");
const TITLE = {
    ACCOUNTING: "Accounting of disclosures",
    LIST_OF_DISCLOSURES: "List of disclosures"
};
const LEAD = {
    ACCOUNTING: "This is to whom your LEAD record was disclosed, with your written consent, in the time below.",
    LIST_OF_DISCLOSURES: "This is to whom your LEAD record was disclosed, in the time below, under a written consent that names those who treat you in general and not by name."
};
/** Sober, and legible on paper. No script, nothing from elsewhere. */ const STYLE = `
:root { color-scheme: light; }
body { font: 16px/1.5 Georgia, "Times New Roman", serif; color: #111; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 1rem 0 1.5rem; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
caption { text-align: left; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid #999; overflow-wrap: break-word; }
th:last-child, td:last-child { padding-right: 0; }
th { border-bottom: 2px solid #111; }
td:first-child { white-space: nowrap; }
footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid #999; font-size: .85rem; color: #444; }
@page { margin: 18mm; }
@media print { body { font-size: 11pt; margin: 0; padding: 0; max-width: none; } thead { display: table-header-group; } tr, section { break-inside: avoid; } footer { color: #111; } }
`;
function accountingHtml(parts) {
    const [first] = parts;
    if (first === undefined) throw new Error("a list of disclosures has one part at least");
    const title = TITLE[first.list];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${LEAD[first.list]}</p>
${facts(first)}
</header>
<main>
${table(parts)}
</main>
${RIGHTS}
<footer>Prepared by the LEAD hub from its record of disclosures, under 42 CFR ${first.list === "ACCOUNTING" ? "2.25" : "2.24"}. It says who received what kind of information, and never what the information was. This form was made by engineers; whether it satisfies the law is for the program's counsel to decide.</footer>
</body>
</html>
`;
}
function facts(part) {
    const local = (instant)=>escaped(localTime(instant, part.place?.timeZone ?? "UTC"));
    const rows = [
        [
            "Place",
            escaped(part.place?.name ?? "not known")
        ],
        [
            "Record",
            escaped(part.participant)
        ],
        [
            "Asked for in writing on",
            local(part.requestedAt)
        ],
        [
            "From",
            local(part.since)
        ],
        [
            "To",
            local(part.requestedAt)
        ],
        ...part.respondBy === null ? [] : [
            [
                "To be answered by",
                `${local(part.respondBy)} (30 days)`
            ]
        ]
    ];
    return `<dl>\n${rows.map(([name, value])=>`<dt>${name ?? ""}</dt><dd>${value ?? ""}</dd>`).join("\n")}\n</dl>`;
}
function table(parts) {
    const lines = parts.flatMap((part)=>part.lines);
    if (lines.length === 0) return "<p><strong>There is no such disclosure to list for this time.</strong></p>";
    const zone = parts[0]?.place?.timeZone ?? "UTC";
    const [when, ...others] = (0, _accountingcolumns.columnsOf)(parts);
    const columns = [
        {
            title: "When",
            cell: (line)=>localTime(when?.cell(line) ?? "", zone)
        },
        ...others
    ];
    const row = (tag, cells)=>`<tr>${cells.map((cell)=>`<${tag}${tag === "th" ? ' scope="col"' : ""}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
    const body = lines.map((line)=>row("td", columns.map(({ cell })=>cell(line) ?? "")));
    return `<table>
<caption>${String(lines.length)} ${lines.length === 1 ? "disclosure" : "disclosures"}, the latest first</caption>
<thead>${row("th", columns.map(({ title })=>title))}</thead>
<tbody>
${body.join("\n")}
</tbody>
</table>`;
}
/** 2.4, 2.22(b): in general words, for whom to write to differs by program. */ const RIGHTS = `<section>
<h2>If something here looks wrong</h2>
<p>You may end a consent in writing, at your program, unless the consent itself says from when; what was shared before stays on this list. If you do not know a name on the list, or think that your record was shared against your wishes, ask the person whom your program's privacy notice names. You may also complain to the Secretary of the U.S. Department of Health and Human Services. Nobody may treat you worse because you complained.</p>
</section>`;
/** Where the record is kept, as a person there reads it. */ function localTime(instant, timeZone) {
    return new Intl.DateTimeFormat("en-US", {
        timeZone,
        dateStyle: "medium",
        timeStyle: "short"
    }).format(new Date(instant)).concat(` ${zoneName(instant, timeZone)}`);
}
function zoneName(instant, timeZone) {
    const parts = new Intl.DateTimeFormat("en-US", {
        timeZone,
        timeZoneName: "short"
    }).formatToParts(new Date(instant));
    return parts.find(({ type })=>type === "timeZoneName")?.value ?? timeZone;
}
const ESCAPES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;"
};
function escaped(text) {
    return text.replace(/[&<>"']/g, (character)=>ESCAPES[character] ?? "");
}

//# sourceMappingURL=accounting-html.js.map
