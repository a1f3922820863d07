/** What a mapping needs of one CSV file. Names are case-sensitive. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "shape", {
    enumerable: true,
    get: function() {
        return shape;
    }
});
function shape(file, columns, optional = []) {
    return {
        file,
        columns,
        optional
    };
}

//# sourceMappingURL=table-shape.js.map
