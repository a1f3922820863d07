"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "fieldsOf", {
    enumerable: true,
    get: function() {
        return fieldsOf;
    }
});
function fieldsOf(section) {
    switch(section){
        case "2.12(c)(5)":
            return [
                "address",
                "circumstances",
                "lastKnownWhereabouts",
                "name",
                "patientStatus"
            ];
        case "2.24":
            return [
                "briefDescription",
                "date",
                "entityName"
            ];
        case "2.25":
            return [
                "briefDescription",
                "date",
                "entityName",
                "purpose"
            ];
        case "2.34":
            return [
                "drugTypeDosage",
                "identifyingInfo",
                "relevantDates"
            ];
        default:
            return null;
    }
}

//# sourceMappingURL=fields.js.map
