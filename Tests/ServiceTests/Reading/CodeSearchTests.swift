import ServiceSupport
import Tenancy
import Testing

@testable import FamilyService
@testable import WireProto

@Suite("Search by case code")
struct CodeSearchTests {
    private func cases(
        _ query: String, by client: FamilyServiceClient<BareCaller>, of partner: String = "ctse"
    ) async throws -> [FamilyV1.ChildCase] {
        let page = try await client.searchCases(
            FamilyV1.SearchCasesRequest(parent: "partners/\(partner)", query: query))
        #expect(page.nextPageToken.isEmpty)
        return page.cases
    }

    private func families(
        _ query: String, by client: FamilyServiceClient<BareCaller>, of partner: String = "ctse"
    ) async throws -> [String] {
        let page = try await client.searchFamilies(
            FamilyV1.SearchFamiliesRequest(parent: "partners/\(partner)", query: query))
        #expect(page.nextPageToken.isEmpty)
        return page.families.compactMap { $0.meta?.name }
    }

    @Test("A child is found by its code, however it is typed, and by no part of it")
    func children() async throws {
        let cell = try FamilyCell()
        let child = try await cell.addCase()
        let other = try await cell.addCase()
        let code = child.caseCode
        #expect(!code.isEmpty && code != other.caseCode)
        for typed in [code, code.lowercased(), "  \(code) "] {
            #expect(try await cases(typed, by: cell.client()).map(\.named) == [child.named], "\(typed)")
        }
        for typed in [String(code.dropLast()), code + "0", String(code.dropFirst(5)), "CTSE-", "CTSE"] {
            #expect(try await cases(typed, by: cell.client()).isEmpty, "\(typed)")
        }
        #expect(try await families(code, by: cell.client()).isEmpty, "the code of a child is no family's")
        #expect(try await cases(code, by: cell.client(of: "cswc"), of: "cswc").isEmpty, "another partner's")
        try await cell.bare.close()
    }

    @Test("A family is found by its code until it is archived")
    func ofFamilies() async throws {
        let cell = try FamilyCell()
        let family = try await cell.addFamily()
        _ = try await cell.addFamily()
        let name = family.meta?.name ?? ""
        #expect(try await families(family.caseCode.lowercased(), by: cell.client()) == [name])
        #expect(try await cases(family.caseCode, by: cell.client()).isEmpty)
        #expect(try await families(family.caseCode, by: cell.client(of: "cswc"), of: "cswc").isEmpty)
        _ = try await cell.client().archiveFamily(
            FamilyV1.ArchiveFamilyRequest(
                name: name, etag: family.meta?.etag ?? "", requestID: "archive-1"))
        #expect(try await families(family.caseCode, by: cell.client()).isEmpty)
        try await cell.bare.close()
    }

    @Test("Somebody who is called as a code is written is still found by the name")
    func names() async throws {
        let cell = try FamilyCell()
        let child = try await cell.addCase()
        let namesake = try await cell.addCase {
            $0.person = CommonV1.PersonName(given: "Ctse-Lan")
        }
        #expect(try await cases("ctse-lan", by: cell.client()).map(\.named) == [namesake.named])
        #expect(try await cases(child.caseCode, by: cell.client()).map(\.named) == [child.named])
        try await cell.bare.close()
    }

    @Test("By its code a restricted child is found with what is operational, and a sealed one is not")
    func hidden() async throws {
        let world = try CaseCell()
        let child = try await world.identify { $0.person = CommonV1.PersonName(given: "Lan") }
        let colleague = world.client(world.cell.colleague, .socialWorker)
        #expect(try await cases(child.caseCode, by: colleague).first?.person?.given == "Lan")

        try await world.change(child) { $0.visibility = .restricted }
        let part = try #require(try await cases(child.caseCode, by: colleague).first)
        #expect(part.named == child.named && part.person == nil && part.caseCode == child.caseCode)
        #expect(try await cases(child.caseCode, by: world.asWorker).first?.person?.given == "Lan")

        try await world.change(child) { $0.visibility = .sealed }
        #expect(try await cases(child.caseCode, by: colleague).isEmpty)
        #expect(try await cases(child.caseCode, by: world.asManager).count == 1)
        try await world.cell.bare.close()
    }
}
