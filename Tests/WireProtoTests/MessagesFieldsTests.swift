import Testing

@testable import WireProto

@Suite("Messages: fields of encoded bytes")
struct MessagesFieldsTests {
    @Test("Every resource name is shown, with its field")
    func names() throws {
        let list = FamilyV1.ListFamiliesResponse(families: [
            Samples.family, FamilyV1.Family(linkedCases: ["x"]),
        ])
        var seen: [String] = []
        try WireFields.visitNames(in: list.encoded(), of: FamilyV1.ListFamiliesResponse.schema) {
            field, name in
            seen.append(
                "\(field.resource ?? "") \(String(decoding: (0..<name.count).map { name[$0] }, as: UTF8.self))"
            )
            return true
        }
        #expect(
            seen == [
                "* partners/ctse/families/7f3k2m4n5p6q7r8s9t0abcdefg", "partner partners/ctse",
                "staff partners/ctse/staff/hoa", "staff partners/ctse/staff/hoa",
                "case partners/ctse/cases/a",
                "case partners/ctse/cases/b",
                "member partners/ctse/families/7f3k2m4n5p6q7r8s9t0abcdefg/members/m", "case x",
            ])
    }

    @Test("The guard stops at the first name that does not pass")
    func stop() throws {
        var count = 0
        let passed = try WireFields.visitNames(in: Samples.family.encoded(), of: FamilyV1.Family.schema) {
            _, _ in
            count += 1
            return count < 3
        }
        #expect(!passed)
        #expect(count == 3)
    }

    @Test("A field that the guard does not know might hold a name")
    func unknown() {
        #expect(throws: MessageError("meta.#100", .unknownField)) {
            try WireFields.visitNames(in: hex("0a03a00601"), of: FamilyV1.Family.schema) { _, _ in true }
        }
    }

    /// The words that a guard is shown, and what kind each is.
    private static func words(_ message: some WireMessage) throws -> [String] {
        var seen: [String] = []
        let all = try WireFields.visitWords(in: message.encoded(), of: type(of: message).schema) {
            word, text in
            let kind =
                switch word {
                case .name(let field): field.resource ?? ""
                case .text: "text"
                case .json: "json"
                }
            seen.append("\(kind) \(String(decoding: (0..<text.count).map { text[$0] }, as: UTF8.self))")
            return true
        }
        #expect(all)
        return seen
    }

    @Test("A guard is shown names, texts for programs and JSON, and not what people write")
    func words() throws {
        let answer = FamilyV1.GetRevisionResponse(
            recordJson: "{}", changes: [FamilyV1.FieldChange(path: "note", before: "\"a\"", after: "\"b\"")])
        #expect(try Self.words(answer) == ["json {}", "text note", "json \"a\"", "json \"b\""])
        let family = FamilyV1.Family(meta: CommonV1.Meta(name: "n", etag: "e"), note: "What people write.")
        #expect(try Self.words(family) == ["* n", "text e"])
    }

    @Test("A guard is shown what is in an Any of a type of the contract, and no other")
    func anys() throws {
        let family = FamilyV1.Family(meta: CommonV1.Meta(name: "n"))
        let inner = GoogleProtobuf.AnyMessage(
            typeURL: "type.googleapis.com/pegase.family.v1.Family", value: try family.encoded())
        #expect(try Self.words(GoogleRPC.Status(message: "m", details: [inner])) == ["text m", "* n"])
        #expect(try Self.words(GoogleRPC.Status(details: [.init()])) == [])
        for type in ["type.googleapis.com/a.B", "pegase.family.v1.Family", ""] {
            #expect(throws: MessageError.self) {
                _ = try Self.words(GoogleRPC.Status(details: [.init(typeURL: type, value: [1])]))
            }
        }
        #expect(throws: MessageError.self, "it is not what it says") {
            _ = try Self.words(
                GoogleRPC.Status(details: [.init(typeURL: "/pegase.family.v1.Family", value: [0x0a, 0xff])]))
        }
    }

    @Test("A guard follows four messages of type Any within each other", arguments: [4, 5, 20_000])
    func nestedAnys(count: Int) throws {
        var any = GoogleProtobuf.AnyMessage(
            typeURL: "/pegase.family.v1.Family", value: try FamilyV1.Family(meta: .init(name: "n")).encoded())
        for _ in 1..<count {
            var writer = ProtobufWriter()
            writer.string(1, any.typeURL.utf8)
            writer.message(2, any.value)
            any = .init(typeURL: "/google.protobuf.Any", value: writer.bytes)
            if any.value.count > 1 << 20 { break }
        }
        if count == 4 {
            #expect(try Self.words(any) == ["* n"])
        } else {
            #expect(throws: MessageError.self) { _ = try Self.words(any) }
        }
    }

    @Test(
        "The texts of JSON are shown, keys too, their escapes undone",
        arguments: [
            (#"{"a": "b", "c": ["d", {"e": 1}], "f": ""}"#, ["a", "b", "c", "d", "e", "f", ""]),
            (#"{"a":"x\"y\\","b":"\/\u0041\u00e9"}"#, ["a", #"x"y\"#, "b", "/A\u{fffd}"]),
            (#""a""#, ["a"]), ("a", ["a"]), ("", [""]), ("12", ["12"]), (#""cut"#, ["cut"]),
            (#""cut\"#, [#"cut\"#]),
            (#""cut\u00"#, ["cut\0"]), (#"a "b" c"#, ["b"]),
        ])
    func jsonTexts(json: String, expected: [String]) {
        var seen: [String] = []
        let all = JSONTexts.allSatisfy(json.utf8.span) { text in
            seen.append(String(decoding: (0..<text.count).map { text[$0] }, as: UTF8.self))
            return true
        }
        #expect(all)
        #expect(seen == expected)
        let none = JSONTexts.allSatisfy(json.utf8.span) { _ in false }
        #expect(!none)
    }

    @Test("A directory shows P0, and no message around it that is more")
    func classes() throws {
        let site = PartnerV1.Site(
            meta: CommonV1.Meta(name: "partners/ctse/sites/a", etag: "e", revision: 3),
            partner: "partners/ctse",
            kind: .shelter, area: CommonV1.AdminArea(country: .vn, code: "79"), address: "somewhere",
            capacity: CommonV1.IntValue(value: 12), remark: "r")
        let shown = try PartnerV1.Site(
            decoding: WireFields.keeping(.p0, of: site.encoded(), PartnerV1.Site.schema))
        #expect(
            shown
                == PartnerV1.Site(
                    meta: CommonV1.Meta(name: "partners/ctse/sites/a", etag: "e"), partner: "partners/ctse",
                    kind: .shelter, area: CommonV1.AdminArea(country: .vn, code: "79")))
    }

    struct Change: CustomTestStringConvertible, Sendable {
        var paths: [String]
        var base: FamilyV1.Family
        var update: FamilyV1.Family
        var result: FamilyV1.Family

        var testDescription: String { paths.joined(separator: ",") }
    }

    static let changes: [Change] = [
        Change(
            paths: ["note"], base: .init(caseCode: "a", note: "n"), update: .init(caseCode: "b", note: "m"),
            result: .init(caseCode: "a", note: "m")),
        Change(
            paths: ["note"], base: .init(caseCode: "a", note: "n"), update: .init(),
            result: .init(caseCode: "a")),
        Change(
            paths: ["risk_factors"], base: .init(riskFactors: [.landless, .outOfSchool]),
            update: .init(riskFactors: [.parentAlcohol]), result: .init(riskFactors: [.parentAlcohol])),
        Change(
            paths: ["monthly_income.currency"],
            base: .init(monthlyIncome: .init(currency: "VND", minorUnits: 5)),
            update: .init(monthlyIncome: .init(currency: "USD", minorUnits: 9)),
            result: .init(monthlyIncome: .init(currency: "USD", minorUnits: 5))),
        Change(
            paths: ["monthly_income.currency"], base: .init(),
            update: .init(monthlyIncome: .init(currency: "USD")),
            result: .init(monthlyIncome: .init(currency: "USD"))),
        Change(paths: ["monthly_income.currency"], base: .init(), update: .init(), result: .init()),
        Change(
            paths: ["monthly_income.currency"],
            base: .init(monthlyIncome: .init(currency: "VND", minorUnits: 5)),
            update: .init(), result: .init(monthlyIncome: .init(minorUnits: 5))),
        Change(
            paths: ["remittance.amount.minor_units", "note"],
            base: .init(
                remittance: .init(amount: .init(currency: "VND", minorUnits: 1), rhythm: .regular), note: "n"),
            update: .init(remittance: .init(amount: .init(minorUnits: 2))),
            result: .init(remittance: .init(amount: .init(currency: "VND", minorUnits: 2), rhythm: .regular))),
        Change(paths: [], base: .init(note: "n"), update: .init(note: "m"), result: .init(note: "n")),
    ]

    @Test("A schema says the classes of all that its message can hold, however deep")
    func classesInside() {
        func walk(_ schema: MessageSchema) -> Set<FieldSchema.Class> {
            schema.fields.reduce(into: []) { all, field in
                all.insert(field.fieldClass)
                if let message = field.message { all.formUnion(walk(message)) }
            }
        }
        for schema in [
            FamilyV1.ChildCase.schema, FamilyV1.ListCasesResponse.schema, FamilyV1.Family.schema,
            CommonV1.Date.schema, PartnerV1.Staff.schema,
        ] {
            let all = walk(schema)
            #expect(!all.isEmpty)
            for each in FieldSchema.Class.allCases {
                #expect(schema.classes.contains(each) == all.contains(each), "\(schema.fullName) \(each)")
            }
        }
    }

    @Test("An update changes what its mask names and nothing else", arguments: changes)
    func replacing(change: Change) throws {
        let bytes = try WireFields.replacing(
            change.paths, in: change.base.encoded(), from: change.update.encoded(), FamilyV1.Family.schema)
        #expect(try FamilyV1.Family(decoding: bytes) == change.result)
        // As an encoder would write it.
        #expect(try FamilyV1.Family(decoding: bytes).encoded() == bytes)
    }

    @Test(
        "A path that names nothing is said",
        arguments: ["", "nope", "meta.nope", "note.x", "linked_cases.x", "*", "meta."])
    func unknownPath(path: String) {
        #expect(throws: MessageError(path, .unknownField)) {
            _ = try WireFields.replacing([path], in: [], from: [], FamilyV1.Family.schema)
        }
    }

    @Test("Setting a member of a oneof clears the others")
    func oneof() throws {
        let base = ReflectionV1.ServerReflectionRequest(host: "h", messageRequest: .fileByFilename("f"))
        let update = ReflectionV1.ServerReflectionRequest(messageRequest: .listServices("l"))
        let bytes = try WireFields.replacing(
            ["list_services"], in: base.encoded(), from: update.encoded(),
            ReflectionV1.ServerReflectionRequest.schema)
        #expect(
            try ReflectionV1.ServerReflectionRequest(decoding: bytes)
                == ReflectionV1.ServerReflectionRequest(host: "h", messageRequest: .listServices("l")))
    }

    @Test("Differing paths go as deep as both messages do")
    func differences() throws {
        var other = Samples.family
        other.meta?.revision = 8
        other.monthlyIncome = nil
        other.riskFactors.removeLast()
        other.remittance?.amount?.minorUnits = 2
        other.note = ""
        #expect(
            try WireFields.differingPaths(Samples.family.encoded(), other.encoded(), FamilyV1.Family.schema)
                == [
                    "meta.revision", "monthly_income", "risk_factors", "remittance.amount.minor_units",
                    "note",
                ])
        // Written differently, meant alike.
        #expect(
            try WireFields.differingPaths(hex("4801 4802 1200"), hex("4a020102"), FamilyV1.Family.schema)
                == [])
    }

    @Test("A message that only one of them has is one path, or those of what is set in it")
    func oneSided() throws {
        let family = FamilyV1.Family(
            dependentChildren: CommonV1.IntValue(),
            monthlyIncome: CommonV1.Money(currency: "VND", minorUnits: 1), riskFactors: [.landless],
            remittance: FamilyV1.Remittance(
                amount: CommonV1.Money(currency: "VND"), rhythm: .irregular))
        let bytes = try family.encoded()
        let sides: [([UInt8], [UInt8])] = [([], bytes), (bytes, [])]
        for (a, b) in sides {
            #expect(
                try WireFields.differingPaths(a, b, FamilyV1.Family.schema)
                    == ["dependent_children", "monthly_income", "risk_factors", "remittance"])
            #expect(
                try WireFields.differingPaths(a, b, FamilyV1.Family.schema, toFields: true) == [
                    "dependent_children", "monthly_income.currency", "monthly_income.minor_units",
                    "risk_factors", "remittance.amount.currency", "remittance.rhythm",
                ])
        }
    }

    @Test("What stands at a path is shown as JSON, and nothing where nothing is set")
    func jsonAtPath() throws {
        let family = FamilyV1.Family(
            headType: .grandparent, dependentChildren: CommonV1.IntValue(value: 8),
            monthlyIncome: CommonV1.Money(currency: "USD", minorUnits: 2950), riskFactors: [.landless],
            note: "one \"room\"")
        let rows: [(String, String?)] = [
            ("note", #""one \"room\"""#), ("head_type", #""HEAD_TYPE_GRANDPARENT""#),
            ("dependent_children", #"{"value":8}"#), ("monthly_income.currency", #""USD""#),
            ("monthly_income.minor_units", #""2950""#), ("risk_factors", #"["RISK_FACTOR_LANDLESS"]"#),
            ("address", nil), ("area.code", nil), ("nothing", nil), ("risk_factors.x", nil), ("", nil),
        ]
        for (path, json) in rows {
            #expect(
                try WireFields.json(at: path, of: family.encoded(), FamilyV1.Family.schema) == json, "\(path)"
            )
        }
    }

    @Test("Reflection finds every file, and knows its imports")
    func descriptors() throws {
        let family = try #require(FileDescriptors.declaring("pegase.family.v1.Family"))
        #expect(family.name == "pegase/family/v1/family.proto")
        #expect(
            FileDescriptors.declaring("pegase.family.v1.FamilyService.GetFamily")?.name
                == "pegase/family/v1/service.proto")
        #expect(FileDescriptors.named("google/protobuf/descriptor.proto")?.encoded.isEmpty == false)
        #expect(FileDescriptors.extensionNumbers(of: "google.protobuf.MethodOptions") == [50100, 50108])
        #expect(FileDescriptors.extensionNumbers(of: "google.protobuf.FileOptions") == [1053, 50106])
        #expect(FileDescriptors.extending("google.protobuf.FieldOptions", number: 50101) != nil)
        #expect(FileDescriptors.services.contains("grpc.health.v1.Health"))
        #expect(
            Set(Methods.table.all.map { $0.path.split(separator: "/")[0] })
                == Set(FileDescriptors.services.map { $0[...] }))
    }
}
