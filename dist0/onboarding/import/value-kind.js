/** Says what kind of value stands somewhere, for a report that must not hold the value itself. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "kindOf", {
    enumerable: true,
    get: function() {
        return kindOf;
    }
});
function kindOf(text) {
    if (text.trim() === "") return "blank";
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return "written like a date, yyyy-mm-dd";
    if (/^\d{2}-\d{2}-\d{2}$/.test(text)) return "date with a year of two digits";
    if (/^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(text)) return "date with slashes or points";
    if (/^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:/.test(text)) return "written like a date with a time";
    if (/^[+-]?\d+$/.test(text)) return `whole number of ${counted(text.replace(/\D/g, "").length, "digit")}`;
    if (/^[+-]?\d*[.,]\d+$/.test(text)) return "number with decimals";
    return `text of ${counted(text.length, "character")}`;
}
function counted(count, unit) {
    return `${count.toLocaleString("en-US")} ${unit}${count === 1 ? "" : "s"}`;
}

//# sourceMappingURL=value-kind.js.map
