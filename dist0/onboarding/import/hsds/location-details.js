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
    get LocationDetails () {
        return LocationDetails;
    },
    get coordinates () {
        return coordinates;
    }
});
const NO_ADDRESS = {
    address_line: null,
    city: null,
    state: null,
    postal_code: null
};
class LocationDetails {
    session;
    addresses = new Map();
    phones = new Map();
    used = new Set();
    constructor(session){
        this.session = session;
    }
    async readAddresses(table) {
        if (table === null) return;
        for await (const row of this.session.rows(table)){
            const location = row.text("location_id");
            if (location === null) this.session.leaveOut(table.shape.file, "address of no location");
            else if (this.addresses.has(location)) this.session.leaveOut(table.shape.file, "second address of a location");
            else this.addresses.set(location, {
                address: addressOf(row),
                row
            });
        }
    }
    /** `typeColumn` says which numbers are telefax: nobody is to ring those. */ async readPhones(table, typeColumn) {
        if (table === null) return;
        for await (const row of this.session.rows(table)){
            const location = row.text("location_id");
            const number = row.text("number")?.replace(/^"(.*)"$/, "$1") ?? null;
            if (location === null || number === null) this.session.leaveOut(table.shape.file, "number of no location");
            else if (row.text(typeColumn)?.toLowerCase() === "fax") this.session.leaveOut(table.shape.file, "telefax number");
            else this.addPhone(location, number, row);
        }
    }
    of(location) {
        this.used.add(location);
        const { address_line, city, state, postal_code } = this.addresses.get(location)?.address ?? NO_ADDRESS;
        return {
            address_line,
            city,
            state,
            postal_code,
            phones: [
                ...this.phones.get(location)?.numbers ?? []
            ]
        };
    }
    /** After the last location: what is left belongs to none. */ reportUnused() {
        for (const [location, { row }] of this.addresses)if (!this.used.has(location)) row.warn("REFERENCE_LEFT_OUT", "location_id");
        for (const [location, { row }] of this.phones)if (!this.used.has(location)) row.warn("REFERENCE_LEFT_OUT", "location_id");
    }
    addPhone(location, number, row) {
        const phones = this.phones.get(location) ?? {
            numbers: new Set(),
            row
        };
        phones.numbers.add(number);
        this.phones.set(location, phones);
    }
}
/** Often the second line repeats the end of the first. */ function addressOf(row) {
    const [first, second] = [
        row.text("address_1"),
        row.text("address_2")
    ];
    const line = second === null || first?.endsWith(second) === true ? first : [
        first,
        second
    ].filter((part)=>part !== null).join(", ");
    return {
        address_line: line,
        city: row.text("city"),
        state: row.text("state_province"),
        postal_code: row.text("postal_code")
    };
}
function coordinates(row) {
    const [latitude, longitude] = [
        row.decimal("latitude"),
        row.decimal("longitude")
    ];
    if (latitude === null || longitude === null) return {
        latitude: null,
        longitude: null
    };
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return {
        latitude,
        longitude
    };
    row.warn("COORDINATES_OUT_OF_RANGE", Math.abs(latitude) > 90 ? "latitude" : "longitude");
    return {
        latitude: null,
        longitude: null
    };
}

//# sourceMappingURL=location-details.js.map
