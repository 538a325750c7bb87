import Tenancy
import Testing
import WireProto

@Suite("A social worker follows a family")
struct FamilyJourneyTests {
    @Test("A family is made, read, listed, changed, set aside and brought back")
    func wholeLife() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let made = try await worker.createFamily(partner.newFamily { $0.note = "First visit." })
            let name = made.meta?.name ?? ""
            #expect(name.hasPrefix("partners/ctse/families/"))
            #expect(made.caseCode.hasPrefix("CTSE-") && made.state == .active)
            #expect(made.meta?.createBy?.staff == partner.staff[.socialWorker])
            #expect(try await worker.getFamily(FamilyV1.GetFamilyRequest(name: name)) == made)

            let changed = try await worker.updateFamily(made.changing(["note"]) { $0.note = "Second visit." })
            #expect(changed.note == "Second visit." && changed.caseCode == made.caseCode)
            #expect(changed.meta?.revision == (made.meta?.revision ?? 0) + 1)

            let manager = partner.acting(.manager).families
            let archived = try await manager.archiveFamily(
                FamilyV1.ArchiveFamilyRequest(
                    name: name, etag: changed.meta?.etag ?? "", requestID: RequestID.new()))
            #expect(archived.state == .archived && archived.meta?.purgeTime != nil)
            #expect(try await worker.active(of: partner).isEmpty)
            #expect(try await worker.getFamily(FamilyV1.GetFamilyRequest(name: name)).state == .archived)

            let refused = await refusal {
                _ = try await worker.updateFamily(archived.changing(["note"]) { $0.note = "Too late." })
            }
            #expect(refused?.reason?.rawValue == "FAMILY_ARCHIVED" && refused?.unmet == ["family.state"])

            let back = try await manager.undeleteFamily(
                FamilyV1.UndeleteFamilyRequest(
                    name: name, etag: archived.meta?.etag ?? "", requestID: RequestID.new()))
            #expect(back.state == .active && back.meta?.deleteTime == nil)
            #expect(try await worker.active(of: partner).map(\.meta?.name) == [name])
        }
    }

    @Test("Whoever changes what another has changed meanwhile is told which fields")
    func etags() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let read = try await worker.createFamily(partner.newFamily())
            _ = try await worker.updateFamily(read.changing(["address"]) { $0.address = "By the river" })
            let refused = await refusal {
                _ = try await worker.updateFamily(read.changing(["note"]) { $0.note = "Lost?" })
            }
            #expect(refused?.code == .aborted && refused?.reason?.rawValue == "ETAG_MISMATCH")
            #expect(refused?.details.contains(.info(["paths": "address"])) == true)
        }
    }

    @Test("The same request gets the first answer again, and another one under its id is refused")
    func replay() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let request = partner.newFamily { $0.note = "Once." }
            let first = try await worker.createFamily(request)
            _ = try await worker.updateFamily(first.changing(["note"]) { $0.note = "Changed since." })
            #expect(try await worker.createFamily(request) == first)
            #expect(try await worker.active(of: partner).count == 1)

            var other = request
            other.family?.note = "Twice."
            let refused = await refusal { _ = try await worker.createFamily(other) }
            #expect(
                refused?.reason?.rawValue == "REQUEST_ID_REUSED" && refused?.violatedFields == ["request_id"])
        }
    }

    @Test(
        "Pages are read one after the other, in either order, and their tokens are good for that list alone")
    func pages() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let other = try await deployment.welcome("cswc")
            let worker = partner.acting(.socialWorker).families
            var made: [String?] = []
            for _ in 0..<7 { made.append(try await worker.createFamily(partner.newFamily()).meta?.name) }

            for (order, expected) in [("create_time", made), ("create_time desc", made.reversed())] {
                var request = FamilyV1.ListFamiliesRequest(parent: partner.name, pageSize: 3, orderBy: order)
                var seen: [String?] = []
                repeat {
                    let page = try await worker.listFamilies(request)
                    #expect(page.families.count <= 3)
                    seen += page.families.map(\.meta?.name)
                    request.pageToken = page.nextPageToken
                } while !request.pageToken.isEmpty
                #expect(seen == expected)
            }

            let first = try await worker.listFamilies(
                FamilyV1.ListFamiliesRequest(parent: partner.name, pageSize: 3))
            for (caller, request) in [
                (partner, FamilyV1.ListFamiliesRequest(parent: partner.name, orderBy: "update_time")),
                (other, FamilyV1.ListFamiliesRequest(parent: other.name)),
            ] {
                var request = request
                request.pageToken = first.nextPageToken
                let refused = await refusal {
                    _ = try await caller.acting(.socialWorker).families.listFamilies(request)
                }
                #expect(refused?.reason?.rawValue == "PAGE_TOKEN_MISMATCH")
            }
            let negative = await refusal {
                _ = try await worker.listFamilies(
                    FamilyV1.ListFamiliesRequest(parent: partner.name, pageSize: -1))
            }
            #expect(negative?.violatedFields == ["page_size"])
        }
    }

    @Test("A list holds only what its filters name")
    func filters() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let manager = partner.staff[.manager] ?? ""
            let ofWorker = try await worker.createFamily(partner.newFamily())
            let ofManager = try await worker.createFamily(partner.newFamily { $0.responsibleStaff = manager })
            let list = try await worker.listFamilies(
                FamilyV1.ListFamiliesRequest(parent: partner.name, responsibleStaff: manager))
            #expect(list.families.map(\.meta?.name) == [ofManager.meta?.name])
            #expect(try await worker.active(of: partner).map(\.meta?.name).contains(ofWorker.meta?.name))
        }
    }
}
