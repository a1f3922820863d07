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
    get ASAM_3RD () {
        return ASAM_3RD;
    },
    get ASAM_4TH () {
        return ASAM_4TH;
    },
    get ICD10_CM () {
        return ICD10_CM;
    },
    get LOCATOR_SERVICE () {
        return LOCATOR_SERVICE;
    }
});
const _codeset = require("./code-set");
const ICD10_CM = (0, _codeset.codeSet)({
    system: "ICD-10-CM",
    version: "2024",
    provenance: "memory"
}, [
    [
        "F10.10",
        "Alcohol abuse, uncomplicated"
    ],
    [
        "F10.11",
        "Alcohol abuse, in remission"
    ],
    [
        "F10.20",
        "Alcohol dependence, uncomplicated",
        "found"
    ],
    [
        "F10.21",
        "Alcohol dependence, in remission"
    ],
    [
        "F10.230",
        "Alcohol dependence with withdrawal, uncomplicated",
        "found"
    ],
    [
        "F11.10",
        "Opioid abuse, uncomplicated",
        "found"
    ],
    [
        "F11.11",
        "Opioid abuse, in remission"
    ],
    [
        "F11.20",
        "Opioid dependence, uncomplicated",
        "found"
    ],
    [
        "F11.21",
        "Opioid dependence, in remission",
        "found"
    ],
    [
        "F11.23",
        "Opioid dependence with withdrawal",
        "found"
    ],
    [
        "F12.10",
        "Cannabis abuse, uncomplicated"
    ],
    [
        "F12.20",
        "Cannabis dependence, uncomplicated"
    ],
    [
        "F13.10",
        "Sedative, hypnotic or anxiolytic abuse, uncomplicated"
    ],
    [
        "F13.20",
        "Sedative, hypnotic or anxiolytic dependence, uncomplicated"
    ],
    [
        "F14.10",
        "Cocaine abuse, uncomplicated"
    ],
    [
        "F14.20",
        "Cocaine dependence, uncomplicated"
    ],
    [
        "F14.21",
        "Cocaine dependence, in remission"
    ],
    [
        "F15.10",
        "Other stimulant abuse, uncomplicated"
    ],
    [
        "F15.20",
        "Other stimulant dependence, uncomplicated"
    ],
    [
        "F15.21",
        "Other stimulant dependence, in remission"
    ],
    [
        "F15.23",
        "Other stimulant dependence with withdrawal"
    ],
    [
        "F16.10",
        "Hallucinogen abuse, uncomplicated"
    ],
    [
        "F17.210",
        "Nicotine dependence, cigarettes, uncomplicated"
    ],
    [
        "F18.10",
        "Inhalant abuse, uncomplicated"
    ],
    [
        "F19.10",
        "Other psychoactive substance abuse, uncomplicated"
    ],
    [
        "F19.20",
        "Other psychoactive substance dependence, uncomplicated"
    ],
    [
        "F19.21",
        "Other psychoactive substance dependence, in remission"
    ]
]);
const ASAM_3RD = (0, _codeset.codeSet)({
    system: "ASAM",
    version: "3rd edition",
    provenance: "found"
}, [
    [
        "0.5",
        "Early intervention"
    ],
    [
        "1",
        "Outpatient services"
    ],
    [
        "OTP",
        "Opioid treatment program (level 1)",
        "memory"
    ],
    [
        "2.1",
        "Intensive outpatient"
    ],
    [
        "2.5",
        "Partial hospitalization"
    ],
    [
        "3.1",
        "Clinically managed low-intensity residential"
    ],
    [
        "3.3",
        "Clinically managed population-specific high-intensity residential"
    ],
    [
        "3.5",
        "Clinically managed high-intensity residential"
    ],
    [
        "3.7",
        "Medically monitored intensive inpatient"
    ],
    [
        "4",
        "Medically managed intensive inpatient"
    ],
    [
        "1-WM",
        "Ambulatory withdrawal management without extended on-site monitoring",
        "memory"
    ],
    [
        "2-WM",
        "Ambulatory withdrawal management with extended on-site monitoring",
        "memory"
    ],
    [
        "3.2-WM",
        "Clinically managed residential withdrawal management",
        "memory"
    ],
    [
        "3.7-WM",
        "Medically monitored inpatient withdrawal management",
        "memory"
    ],
    [
        "4-WM",
        "Medically managed inpatient withdrawal management",
        "memory"
    ]
]);
const ASAM_4TH = (0, _codeset.codeSet)({
    system: "ASAM",
    version: "4th edition",
    provenance: "memory"
}, [
    [
        "1.0",
        "Long-term remission monitoring"
    ],
    [
        "1.5",
        "Outpatient therapy"
    ],
    [
        "1.7",
        "Medically managed outpatient"
    ],
    [
        "2.1",
        "Intensive outpatient"
    ],
    [
        "2.5",
        "High-intensity outpatient"
    ],
    [
        "2.7",
        "Medically managed intensive outpatient"
    ],
    [
        "3.1",
        "Clinically managed low-intensity residential"
    ],
    [
        "3.5",
        "Clinically managed high-intensity residential"
    ],
    [
        "3.7",
        "Medically managed residential"
    ],
    [
        "4",
        "Medically managed inpatient"
    ],
    [
        "RR",
        "Recovery residence"
    ]
]);
const LOCATOR_SERVICE = (0, _codeset.codeSet)({
    system: "SAMHSA locator",
    version: "edition not stated",
    provenance: "found"
}, [
    [
        "SA",
        "Substance use treatment"
    ],
    [
        "DT",
        "Detoxification"
    ],
    [
        "HH",
        "Transitional housing, halfway house, or sober home"
    ],
    [
        "OIT",
        "Intensive outpatient treatment"
    ],
    [
        "OMB",
        "Outpatient methadone/buprenorphine or naltrexone treatment"
    ],
    [
        "ORT",
        "Regular outpatient treatment"
    ],
    [
        "RD",
        "Residential detoxification"
    ],
    [
        "RL",
        "Long-term residential"
    ],
    [
        "RS",
        "Short-term residential"
    ],
    [
        "OTP",
        "Federally-certified Opioid Treatment Program"
    ],
    [
        "UB",
        "Prescribes buprenorphine"
    ],
    [
        "NOE",
        "Naloxone and overdose education"
    ],
    [
        "HS",
        "Housing services"
    ],
    [
        "AOSS",
        "Assistance with obtaining social services"
    ],
    [
        "PEER",
        "Mentoring/peer support"
    ],
    [
        "EMP",
        "Employment counseling or training"
    ],
    [
        "CM",
        "Case management service"
    ],
    [
        "MHS",
        "Mental health services"
    ],
    [
        "TA",
        "Transportation assistance"
    ],
    [
        "IPC",
        "Integrated primary care services"
    ]
]);

//# sourceMappingURL=clinical.js.map
