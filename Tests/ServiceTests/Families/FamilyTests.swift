import ServiceSupport
import Store
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Families, called without a wire")
struct FamilyTests {
    @Test("A family is made and read as it was, and what is unset stays unset")
    func create() async throws {
        let cell = try FamilyCell()
        let made = try await cell.addFamily { $0.dependentChildren = nil }
        let name = try #require(made.meta?.name)
        #expect(made.state == .active)
        #expect(made.caseCode == "CTSE-" + name.split(separator: "/")[3].prefix(5).uppercased())
        #expect(made.directoryRevision == 42)
        #expect(made.dependentChildren == nil)
        #expect(made.monthlyIncome == nil)
        #expect(made.meta?.createBy?.staff == cell.name("ctse", cell.worker))
        #expect(made.meta?.createBy?.partner == "partners/ctse")
        let read = try await cell.client().getFamily(FamilyV1.GetFamilyRequest(name: name))
        #expect(read == made)
        let many = try await cell.addFamily { $0.dependentChildren = CommonV1.IntValue(value: 30) }
        #expect(many.dependentChildren?.value == 30)
        try await cell.bare.close()
    }

    @Test("What only the service sets is not taken from a caller")
    func outputOnly() async throws {
        let cell = try FamilyCell()
        let made = try await cell.addFamily { family in
            family.caseCode = "MINE"
            family.state = .archived
            family.linkedCases = ["partners/ctse/cases/x"]
            family.directoryRevision = 7
            family.meta = CommonV1.Meta(name: "partners/cswc/families/x", revision: 9)
        }
        #expect(made.caseCode != "MINE")
        #expect(made.state == .active)
        #expect(made.linkedCases == [])
        #expect(made.directoryRevision == 42)
        #expect(made.meta?.revision == 1)
        try await cell.bare.close()
    }

    @Test("Another partner's family is absent, byte for byte, and so is creation under another partner")
    func foreign() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let name = try #require(family.meta?.name)
        let stranger = cell.client(of: "cswc")
        let etag = family.meta?.etag ?? ""
        var answers: [RPCStatus] = []
        for name in [name, "partners/cswc/families/\(RecordID.random())", "partners/cswc/families/x", "x"] {
            answers.append(
                await whyRefused { () async throws(RPCStatus) in
                    try await stranger.getFamily(FamilyV1.GetFamilyRequest(name: name))
                })
            answers.append(
                await whyRefused { () async throws(RPCStatus) in
                    try await stranger.archiveFamily(
                        FamilyV1.ArchiveFamilyRequest(name: name, etag: etag, requestID: "request-1"))
                })
            answers.append(
                await whyRefused { () async throws(RPCStatus) in
                    try await stranger.updateFamily(
                        FamilyV1.UpdateFamilyRequest(
                            family: FamilyV1.Family(
                                meta: CommonV1.Meta(name: name, etag: etag), note: "mine"),
                            updateMask: GoogleProtobuf.FieldMask(paths: ["note"]), requestID: "request-1"))
                })
            answers.append(
                await whyRefused { () async throws(RPCStatus) in
                    try await stranger.createMember(
                        FamilyV1.CreateMemberRequest(parent: name, requestID: "request-1"))
                })
            answers.append(
                await whyRefused { () async throws(RPCStatus) in
                    try await stranger.listMembers(FamilyV1.ListMembersRequest(parent: name))
                })
        }
        for parent in ["partners/ctse", "partners/nobody", "x"] {
            answers.append(
                await whyRefused { () async throws(RPCStatus) in
                    try await stranger.createFamily(
                        FamilyV1.CreateFamilyRequest(
                            parent: parent,
                            family: FamilyV1.Family(responsibleStaff: cell.name("cswc", cell.stranger)),
                            requestID: "request-1"))
                })
            answers.append(
                await whyRefused { () async throws(RPCStatus) in
                    try await stranger.listFamilies(FamilyV1.ListFamiliesRequest(parent: parent))
                })
        }
        #expect(answers.allSatisfy { $0 == RPCStatus.absent })
        // Each was remembered, in the caller's tenant and not in the other.
        #expect(try await cell.bare.events(in: cell.bare.tenant("cswc")).count == answers.count)
        #expect(try await cell.bare.events(in: cell.bare.tenant("ctse")).count == 1)
        try await cell.bare.close()
    }

    @Test("Who answers for a family is active staff of the partner with a case role")
    func responsible() async throws {
        let cell = try FamilyCell()
        let wrong = [
            cell.name("ctse", cell.volunteer), cell.name("ctse", cell.disabled),
            cell.name("cswc", cell.stranger), "partners/ctse/staff/\(RecordID.random())", "nobody",
        ]
        let client = cell.client()
        for staff in wrong {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await client.createFamily(
                    FamilyV1.CreateFamilyRequest(
                        parent: "partners/ctse", family: FamilyV1.Family(responsibleStaff: staff),
                        requestID: "request-1"))
            }
            #expect(refused.reason == .staffNotEligible)
            #expect(refused.wrongFields == ["family.responsible_staff"])
        }
        try await cell.bare.close()
    }

    @Test("A stale directory stops the writes that need it, and no other")
    func staleDirectory() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        cell.bare.clock.advance(seconds: 6)
        let client = cell.client()
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.createFamily(
                FamilyV1.CreateFamilyRequest(
                    parent: "partners/ctse",
                    family: FamilyV1.Family(responsibleStaff: cell.name("ctse", cell.worker)),
                    requestID: "request-1"))
        }
        #expect(refused.code == .unavailable)
        #expect(refused.reason == .directoryStale)
        let changed = try await client.updateFamily(
            FamilyV1.UpdateFamilyRequest(
                family: FamilyV1.Family(meta: family.meta, note: "still here"),
                updateMask: GoogleProtobuf.FieldMask(paths: ["note"]), requestID: "request-2"))
        #expect(changed.note == "still here")
        try await cell.bare.close()
    }

    @Test("An archived family is read, and undeleted, and nothing else, until its purge time")
    func archive() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        let name = try #require(family.meta?.name)
        let client = cell.client()
        let archived = try await client.archiveFamily(
            FamilyV1.ArchiveFamilyRequest(name: name, etag: family.meta?.etag ?? "", requestID: "archive-1"))
        #expect(archived.state == .archived)
        #expect(archived.meta?.deleteTime.map(UnixTime.init) == cell.bare.clock.now)
        let purge = try #require(archived.meta?.purgeTime.map(UnixTime.init))
        #expect(purge.milliseconds - cell.bare.clock.now.milliseconds == 5 * 365 * 86_400_000)
        #expect(try await client.getFamily(FamilyV1.GetFamilyRequest(name: name)) == archived)
        #expect(try await list(client).isEmpty)
        #expect(try await list(client, .archived) == [archived.caseCode])

        let etag = archived.meta?.etag ?? ""
        let update = await whyRefused { () async throws(RPCStatus) in
            try await client.updateFamily(
                FamilyV1.UpdateFamilyRequest(
                    family: FamilyV1.Family(meta: archived.meta, note: "no"),
                    updateMask: GoogleProtobuf.FieldMask(paths: ["note"]), requestID: "request-1"))
        }
        let again = await whyRefused { () async throws(RPCStatus) in
            try await client.archiveFamily(
                FamilyV1.ArchiveFamilyRequest(name: name, etag: etag, requestID: "archive-2"))
        }
        let member = await whyRefused { () async throws(RPCStatus) in
            try await client.createMember(
                FamilyV1.CreateMemberRequest(parent: name, requestID: "request-2"))
        }
        for refused in [update, again, member] {
            #expect(refused.code == .failedPrecondition)
            #expect(refused.reason == .familyArchived)
        }

        let back = try await client.undeleteFamily(
            FamilyV1.UndeleteFamilyRequest(name: name, etag: etag, requestID: "undelete-1"))
        #expect(back.state == .active)
        #expect(back.meta?.deleteTime == nil)
        #expect(back.meta?.purgeTime == nil)
        #expect(back.note == family.note)
        let twice = await whyRefused { () async throws(RPCStatus) in
            try await client.undeleteFamily(
                FamilyV1.UndeleteFamilyRequest(
                    name: name, etag: back.meta?.etag ?? "", requestID: "undelete-2"))
        }
        #expect(twice.reason == .illegalTransition)

        _ = try await client.archiveFamily(
            FamilyV1.ArchiveFamilyRequest(name: name, etag: back.meta?.etag ?? "", requestID: "archive-3"))
        cell.bare.clock.advance(seconds: 5 * 365 * 86_400)
        let gone = await whyRefused { () async throws(RPCStatus) in
            try await client.getFamily(FamilyV1.GetFamilyRequest(name: name))
        }
        #expect(gone == .absent)
        #expect(try await list(client, .archived).isEmpty)
        try await cell.bare.close()
    }

    func list(
        _ client: FamilyServiceClient<BareCaller>, _ state: FamilyV1.FamilyState = .unspecified,
        staff: String = "", by order: String = ""
    ) async throws(RPCStatus) -> [String] {
        var codes: [String] = []
        var token = ""
        repeat {
            let page = try await client.listFamilies(
                FamilyV1.ListFamiliesRequest(
                    parent: "partners/ctse", pageSize: 2, pageToken: token, state: state,
                    responsibleStaff: staff, orderBy: order))
            codes += page.families.map(\.caseCode)
            token = page.nextPageToken
        } while !token.isEmpty
        return codes
    }

    @Test("Lists by state, staff and order, page by page")
    func lists() async throws {
        let cell = try FamilyCell()
        let client = cell.client()
        var families: [FamilyV1.Family] = []
        for _ in 0..<5 {
            families.append(try await cell.addFamily())
            cell.bare.clock.advance(seconds: 1)
        }
        let codes = families.map(\.caseCode)
        #expect(try await list(client) == codes)
        #expect(try await list(client, by: "create_time desc") == codes.reversed())
        #expect(try await list(client, staff: cell.name("ctse", cell.worker)) == codes)
        #expect(try await list(client, staff: cell.name("ctse", cell.volunteer)).isEmpty)

        _ = try await client.updateFamily(
            FamilyV1.UpdateFamilyRequest(
                family: FamilyV1.Family(meta: families[1].meta, note: "later"),
                updateMask: GoogleProtobuf.FieldMask(paths: ["note"]), requestID: "request-1"))
        let byUpdate = [codes[0], codes[2], codes[3], codes[4], codes[1]]
        #expect(try await list(client, by: "update_time") == byUpdate)
        #expect(
            try await list(client, staff: cell.name("ctse", cell.worker), by: "update_time desc")
                == byUpdate.reversed())

        func filtered(_ filter: String, by order: String = "") async throws(RPCStatus) -> [String] {
            try await client.listFamilies(
                FamilyV1.ListFamiliesRequest(parent: "partners/ctse", orderBy: order, filter: filter)
            ).families.map(\.caseCode)
        }
        let worker = cell.name("ctse", cell.worker)
        #expect(try await filtered("responsible_staff = \(worker) AND case_code = \(codes[2])") == [codes[2]])
        #expect(
            try await filtered("case_code != \(codes[0])", by: "create_time desc") == codes[1...].reversed())
        #expect(try await filtered("state = ARCHIVED") == [])
        let made = try #require(families[1].meta?.createTime)
        let (day, second) = (CalendarDate(UnixTime(made), secondsFromGreenwich: 0), made.seconds % 86_400)
        func two(_ number: some BinaryInteger) -> String { (number < 10 ? "0" : "") + "\(number)" }
        let instant =
            "\(day.year)-\(two(day.month))-\(two(day.day))T"
            + "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
        #expect(try await filtered("update_time >= \(instant)") == Array(byUpdate[1...]))
        #expect(try await filtered("create_time < \(instant)") == [codes[0]])
        let several = await whyRefused { () async throws(RPCStatus) in try await filtered("state:*") }
        #expect(several.wrongFields == ["filter"])

        let page = try await client.listFamilies(
            FamilyV1.ListFamiliesRequest(parent: "partners/ctse", pageSize: 2))
        let refused = await whyRefused { () async throws(RPCStatus) in
            try await client.listFamilies(
                FamilyV1.ListFamiliesRequest(
                    parent: "partners/ctse", pageSize: 2, pageToken: page.nextPageToken,
                    orderBy: "update_time"))
        }
        #expect(refused.reason == .pageTokenMismatch)
        let event = try #require(try await cell.bare.events(in: cell.bare.tenant("ctse")).dropLast().last)
        #expect(event.event.count == 2)
        #expect(event.event.resources == page.families.compactMap(\.meta?.name))
        try await cell.bare.close()
    }
}
