/** Every fault that an import can name: what it means and how to mend it. The codes are stable; scripts may rely on them. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "FAULTS", {
    enumerable: true,
    get: function() {
        return FAULTS;
    }
});
const FAULTS = {
    DIRECTORY_MISSING: [
        "There is no such directory.",
        "Name the directory that holds the files, unpacked."
    ],
    LAYOUT_UNKNOWN: [
        "The files are neither HSDS 3.1 tabular nor Ohana CSV.",
        "Export organizations.csv, locations.csv and services.csv: with service_at_location.csv and organization_id in services.csv (HSDS 3.1), or with location_id in services.csv (Ohana)."
    ],
    FILE_MISSING: [
        "A file that is needed is not there.",
        "Put it beside the others, under exactly this name."
    ],
    FILE_UNREADABLE: [
        "The file could not be read.",
        "Let the user that runs the hub read it, and check the disk."
    ],
    FILE_CHANGED: [
        "The file changed while it was being read.",
        "Wait until whoever writes it is done, then import again."
    ],
    FILE_EMPTY: [
        "The file is empty: it has not even a header.",
        "Export it again; a table without rows still has its header row."
    ],
    CSV_NO_ROWS: [
        "The file has a header and no rows.",
        "Check that the export was meant to be empty."
    ],
    CSV_ENCODING_UTF16: [
        "The file is UTF-16.",
        "Save it again as UTF-8 (\"CSV UTF-8\" in a spreadsheet)."
    ],
    CSV_ENCODING: [
        "The file has bytes that are not UTF-8; it may be Latin-1 or Windows-1252.",
        "Save it again as UTF-8 (\"CSV UTF-8\" in a spreadsheet)."
    ],
    CSV_NUL_BYTE: [
        "The field holds a NUL byte.",
        "Export the file again; a NUL byte is the mark of a broken or binary file."
    ],
    CSV_BYTE_ORDER_MARK: [
        "The file begins with a UTF-8 byte-order mark; it was accepted and skipped.",
        "Nothing needs to be done."
    ],
    CSV_LINE_ENDS: [
        "Lines end with CR alone.",
        "Save the file with LF or CRLF line ends."
    ],
    CSV_DELIMITER: [
        "Columns are not separated by commas.",
        "Save the file as comma-separated values."
    ],
    CSV_COLUMNS_MISSING: [
        "Columns are missing from the header.",
        "Add them, spelled exactly so, capitals included; a column without values may be empty but must be there."
    ],
    CSV_COLUMNS_DUPLICATE: [
        "A column stands twice in the header.",
        "Keep one of the two."
    ],
    CSV_QUOTE_UNCLOSED: [
        "A quoted field is never closed; the file may be cut off.",
        "Close the quote in the row named, or export the file again."
    ],
    CSV_QUOTE_MISPLACED: [
        "A quotation mark stands where none may.",
        "Put the whole field in quotes and double each quote inside it."
    ],
    CSV_ROW_LENGTH: [
        "The row has more or fewer fields than the header.",
        "Put fields that hold commas or line breaks in quotes; a last row like this means a file that was cut off."
    ],
    CSV_ROW_TOO_LONG: [
        "A row has more than 4,000,000 characters, which is a quote that is not closed.",
        "Close the quote in the row named."
    ],
    CSV_FIELD_TOO_LONG: [
        "The field is longer than 100,000 characters.",
        "Shorten it, or look for a quote that is not closed."
    ],
    JSON_INVALID: [
        "The file is not the JSON that belongs here.",
        "Export it again: an object of service id -> list of codes."
    ],
    VALUE_MISSING: [
        "A value is needed here.",
        "Fill it in."
    ],
    VALUE_NOT_A_DATE: [
        "This is no date of the calendar.",
        "Write dates as yyyy-mm-dd and times as yyyy-mm-dd hh:mm:ss."
    ],
    VALUE_DATE_FORMAT: [
        "The date is not written as the specification says; it was understood.",
        "Ask whoever makes the export to write yyyy-mm-dd hh:mm:ss here."
    ],
    VALUE_NOT_A_NUMBER: [
        "This is no number.",
        "Write digits only, with a point before decimals."
    ],
    VALUE_OUT_OF_RANGE: [
        "The value is outside of what is possible.",
        "Check it at the source."
    ],
    VALUE_TOO_LONG: [
        "An id, a code or a name is longer than 500 characters.",
        "Shorten it, or look for a quote that is not closed."
    ],
    VALUE_NOT_IN_LIST: [
        "The code is not in the list of the standard; its source value is kept and its meaning is shown as missing.",
        "Correct the code at the source."
    ],
    ID_DUPLICATE: [
        "An id stands in two rows.",
        "Keep one row for each id."
    ],
    REFERENCE_UNKNOWN: [
        "The row refers to something that is not in the files.",
        "Export the tables together, so that what is referred to is there."
    ],
    REFERENCE_LEFT_OUT: [
        "The row refers to something that is not in the files, and was left out.",
        "Export the tables together, so that what is referred to is there."
    ],
    REFERENCE_REPLACED: [
        "The reference leads nowhere; another one in the files says the same and was used.",
        "Correct the reference at the source."
    ],
    ORGANIZATION_NOT_NAMED: [
        "The service names no organization; it is kept under a stand-in provider.",
        "Name the organization at the source."
    ],
    LOCATION_NOT_PLACED: [
        "The location belongs to no organization and to no service, and was left out.",
        "Name the organization at the source."
    ],
    COORDINATES_OUT_OF_RANGE: [
        "Latitude or longitude is not on Earth; both are shown as missing.",
        "Correct the coordinates at the source."
    ],
    CAPACITY_ABOVE_MAXIMUM: [
        "More is available than the maximum: legal and implausible. Nothing was corrected.",
        "Ask the provider."
    ],
    CAPACITY_UNKNOWN: [
        "No number is given for what is available; unknown is not zero, so the row was left out.",
        "Fill it in at the source."
    ],
    EXIT_BEFORE_ENTRY: [
        "The exit is before the entry.",
        "Correct one of the two dates at the source."
    ],
    EXIT_DUPLICATE: [
        "The enrolment has two exits.",
        "Keep one of them."
    ],
    PERSON_MISMATCH: [
        "The row names another person than its enrolment does.",
        "Correct PersonalID or EnrollmentID at the source."
    ],
    ENROLLMENT_OPEN_TWICE: [
        "The person is enrolled twice in one project, and both are open; both were taken.",
        "Close or merge one of them at the source."
    ],
    ENROLLED_AFTER_DEATH: [
        "An exit says that the person died, and a later stay follows; the death was not taken over.",
        "Correct the destination at the source."
    ],
    CLIENT_NOT_ENROLLED: [
        "The client has no enrolment, so no organization holds the record; it was left out.",
        "Nothing needs to be done, unless an enrolment is missing."
    ],
    HMIS_VERSION: [
        "The export is not HMIS CSV format \"2026 v1\".",
        "Export in that version."
    ],
    ORGANIZATION_NOT_MAPPED: [
        "An organization with enrolments is not in the map file.",
        "Add its OrganizationID to the map file with the jurisdiction it belongs to."
    ],
    ORGANIZATION_MAP_INVALID: [
        "The map file is not as it should be.",
        "Write {\"<OrganizationID>\": \"<jurisdiction>\"} or {\"<OrganizationID>\": {\"jurisdiction\": \"...\", \"name\": \"...\", \"state\": \"WA\", \"countyGeoid\": \"53033\", \"timeZone\": \"America/Los_Angeles\"}}."
    ],
    ORGANIZATION_MAP_UNUSED: [
        "The map file names organizations that are not in the export.",
        "Check their ids."
    ],
    JURISDICTION_UNKNOWN: [
        "The hub has no such jurisdiction.",
        "Take one that it has, or register the new one first."
    ],
    JURISDICTION_SLUG_INVALID: [
        "A jurisdiction's name is small letters, digits and single hyphens, at most 64 of them.",
        "Write it like baltimore-md."
    ],
    JURISDICTION_DETAILS_MISSING: [
        "A new jurisdiction was made with a stand-in for what the map file does not say.",
        "Say state, timeZone and name in the map file, or correct them in the hub."
    ],
    ROWS_GONE: [
        "Rows of an earlier import are not in these files any more; they were kept.",
        "Nothing is deleted by an import. Look into it if the source meant to delete them."
    ],
    IMPORT_CANCELLED: [
        "The import was cancelled.",
        "Nothing was written. Import again."
    ]
};

//# sourceMappingURL=fault-codes.js.map
