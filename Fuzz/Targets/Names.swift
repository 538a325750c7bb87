import Tenancy

extension FuzzTarget {
    /// Names: the URI of a certificate, a resource name, an id. The input is the text.
    ///
    /// Each has one spelling: what is read is written as the same bytes.
    static let names = FuzzTarget(
        name: "names",
        run: { input throws(BrokenPromise) in
            let text = String(decoding: input, as: UTF8.self)
            try NameFuzz.certificate(text)
            for type in ResourceType.allCases { try NameFuzz.resource(text, type) }
            if let id = RecordID(text) {
                try BrokenPromise.unless(spells(id.text, text), "an id is \(id.text)")
            }
            if let staff = StaffID(text) {
                try BrokenPromise.unless(spells(staff.text, text), "a staff id is \(staff.text)")
            }
        },
        seeds: { NameFuzz.seeds.map { Array($0.utf8) } })

    fileprivate static func spells(_ one: String, _ other: String) -> Bool {
        one.utf8.elementsEqual(other.utf8)
    }
}

private enum NameFuzz {
    static func certificate(_ text: String) throws(BrokenPromise) {
        guard let principal = Principal(uri: text) else { return }
        try BrokenPromise.unless(
            FuzzTarget.spells(principal.uri, text), "a certificate's name is read as \(principal.uri)")
        try BrokenPromise.unless(
            (try? Principal(uris: [text], otherNameCount: 0)) == principal, "a name alone is somebody else")
        if (try? Principal(uris: [text, text], otherNameCount: 0)) != nil {
            throw BrokenPromise("a certificate with two names is somebody")
        }
        if (try? Principal(uris: [text], otherNameCount: 1)) != nil {
            throw BrokenPromise("a certificate with a name of another kind is somebody")
        }
    }

    static func resource(_ text: String, _ type: ResourceType) throws(BrokenPromise) {
        guard let name = ResourceName(parsing: text, as: type) else { return }
        try BrokenPromise.unless(FuzzTarget.spells(name.text, text), "a name is read as \(name.text)")
        try BrokenPromise.unless(name.recordID != nil, "a name of no record")
        for other in ResourceType.allCases where other != type {
            try BrokenPromise.unless(
                ResourceName(parsing: text, as: other) == nil, "a \(type) is a \(other) too")
        }
    }

    static var seeds: [String] {
        let drawn = String(repeating: "a", count: 26)
        let partner = "partners/ctse"
        return [
            "spiffe://pegase/vn/partner/ctse/system/main", "spiffe://pegase/kh/operator/first",
            "spiffe://pegase/la/service/family", "spiffe://pegase/ph/service/gateway",
            "spiffe://pegase/vn/partner/ctse/system/", "spiffe://pegase/xx/operator/first",
            "spiffe://pegase/vn/operator/First", "spiffe://pegase/vn/operator/first/",
            "spiffe://other/vn/operator/a",
            partner, "\(partner)/sites/\(drawn)", "\(partner)/staff/\(drawn)", "\(partner)/systems/main",
            "\(partner)/families/\(drawn)", "\(partner)/families/\(drawn)/members/\(drawn)",
            "\(partner)/families/\(drawn.dropLast())b", "partners//systems/main", "partners/CTSE",
            "ctse.main",
            drawn,
        ]
    }
}
