"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Writing", {
    enumerable: true,
    get: function() {
        return Writing;
    }
});
const _loadsstore = require("./loads.store");
const _rowsstore = require("./rows.store");
const _tabletally = require("./table-tally");
class Writing {
    tx;
    session;
    mapping;
    startedAt;
    tally = new _tabletally.TableTally();
    rows;
    places = new Map();
    constructor(tx, session, mapping, startedAt){
        this.tx = tx;
        this.session = session;
        this.mapping = mapping;
        this.startedAt = startedAt;
        this.rows = new _rowsstore.RowWriter(tx, this.tally, ()=>this.active);
    }
    /** False once there is an error: the files are then read on for their faults alone. */ get active() {
        return this.session.faults.errors === 0;
    }
    /** A jurisdiction that this import writes to; the id of its load. */ async openPlace(place) {
        const { sourceSystem, mappingVersion } = this.mapping;
        const load = {
            jurisdiction: place.slug,
            sourceSystem,
            mappingVersion,
            fileDigest: this.session.digest(),
            startedAt: this.startedAt,
            asOf: place.asOf,
            synthetic: place.synthetic
        };
        await this.tx.within([
            place.slug
        ]);
        const loadId = await (0, _loadsstore.openLoad)(this.tx, load, this.session.options.random);
        this.places.set(place.slug, {
            slug: place.slug,
            created: false,
            loadId,
            organizationsCreated: [],
            accountsCreated: []
        });
        return loadId;
    }
    place(slug) {
        const place = this.places.get(slug);
        if (place === undefined) throw new Error(`jurisdiction ${slug} has not been opened by this import`);
        return place;
    }
    ids(table, jurisdiction) {
        return _rowsstore.LocalIds.load(this.tx, table, {
            jurisdiction,
            sourceSystem: this.mapping.sourceSystem
        }, this.session.options.random);
    }
    /** A load stands for rows: without any it is taken back, so that a second import leaves nothing behind. */ async close() {
        await this.rows.flush();
        if (!this.active) return;
        for (const table of this.mapping.tables)await this.countGone(table);
        for (const place of this.places.values()){
            const loadId = place.loadId ?? "";
            if (this.tally.touched(place.slug)) await (0, _loadsstore.closeLoad)(this.tx, place.slug, loadId, this.tally.changesOf(place.slug));
            else await this.forget(place);
        }
    }
    /** Whether anything at all was written. */ get touched() {
        return [
            ...this.places.values()
        ].some((place)=>place.loadId !== null || place.created || place.organizationsCreated.length + place.accountsCreated.length > 0);
    }
    written() {
        const dryRun = this.session.options.dryRun === true;
        return [
            ...this.places.values()
        ].map((place)=>({
                ...place,
                loadId: dryRun ? null : place.loadId
            }));
    }
    async forget(place) {
        await (0, _loadsstore.dropLoad)(this.tx, place.slug, place.loadId ?? "");
        place.loadId = null;
    }
    async countGone(table) {
        const gone = await (0, _rowsstore.countRows)(this.tx, table, [
            ...this.places.keys()
        ], this.mapping.sourceSystem) - this.tally.seen(table);
        if (gone <= 0) return;
        this.tally.gone(table, gone);
        this.session.faults.warn("ROWS_GONE", {
            says: `${gone.toLocaleString("en-US")} rows of ${table} from an earlier import are not in these files any more; they were kept.`
        });
    }
}

//# sourceMappingURL=writing.js.map
