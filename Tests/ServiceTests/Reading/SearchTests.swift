import Foundation
import ServiceSupport
import Store
import Tenancy
import Testing
import WireProto

@testable import FamilyService
@testable import ServiceRuntime

@Suite("Search by name")
struct SearchTests {
    func families(
        _ query: String, in cell: FamilyCell, pageSize: Int32 = 0, of partner: String = "ctse"
    ) async throws -> [String] {
        var names: [String] = []
        var token = ""
        repeat {
            let page = try await cell.client(of: partner).searchFamilies(
                FamilyV1.SearchFamiliesRequest(
                    parent: "partners/\(partner)", query: query, pageSize: pageSize, pageToken: token))
            names += page.families.compactMap { $0.meta?.name }
            token = page.nextPageToken
        } while !token.isEmpty
        return names
    }

    func cases(_ query: String, in cell: FamilyCell, pageSize: Int32 = 0) async throws -> [String] {
        var names: [String] = []
        var token = ""
        repeat {
            let page = try await cell.client().searchCases(
                FamilyV1.SearchCasesRequest(
                    parent: "partners/ctse", query: query, pageSize: pageSize, pageToken: token))
            names += page.cases.compactMap { $0.meta?.name }
            token = page.nextPageToken
        } while !token.isEmpty
        return names
    }

    @Test("A child is found by any part of its name, without marks, in any script")
    func children() async throws {
        let cell = try FamilyCell()
        let people: [CommonV1.PersonName] = [
            CommonV1.PersonName(family: "Nguyễn", given: "Lán San"),
            CommonV1.PersonName(family: "សុខ", given: "ដារា", script: "Khmr"),
            CommonV1.PersonName(family: "ວົງ", given: "ສົມສີ", script: "Laoo"),
            CommonV1.PersonName(family: "Peña", given: "Maria Luz"),
        ]
        var names: [String] = []
        for person in people {
            names.append(try await cell.addCase { $0.person = person }.meta?.name ?? "")
        }
        try await cell.addCase()
        let rows: [(String, [Int])] = [
            ("lan san", [0]), ("LÁN", [0]), ("nguye\u{302}\u{303}n", [0]), ("guyen", [0]), ("សុខ", [1]),
            ("ដារ", [1]), ("ສົມ", [2]), ("pena", [3]), ("mar lu", [3]), ("san pena", []), ("zz", []),
        ]
        for (query, found) in rows {
            #expect(try await cases(query, in: cell) == found.map { names[$0] }, "\(query)")
        }
        for query in ["", " - ", "a b c d e f g h i"] {
            let refused = await refusal { _ = try await cases(query, in: cell) }
            #expect(refused?.wrongFields == ["query"])
        }
        try await cell.bare.close()
    }

    @Test("Whole words come before parts, everybody once, over pages of any size", arguments: [1, 3, 100])
    func order(pageSize: Int32) async throws {
        let cell = try FamilyCell()
        var (whole, parts) = (Set<String>(), Set<String>())
        for index in 0..<4 {
            whole.insert(
                try await cell.addCase { $0.person = CommonV1.PersonName(given: "Lan số \(index)") }
                    .meta?.name ?? "")
            parts.insert(
                try await cell.addCase { $0.person = CommonV1.PersonName(given: "Loan Hoàng\(index)lan") }
                    .meta?.name ?? "")
        }
        let found = try await cases("lan", in: cell, pageSize: pageSize)
        #expect(found.count == 8)
        #expect(Set(found.prefix(4)) == whole && Set(found.suffix(4)) == parts)
        try await cell.bare.close()
    }

    @Test("A family is found once by whoever lives in it, and not by who has left")
    func members() async throws {
        let cell = try FamilyCell()
        let (family, other) = (try await cell.addFamily(), try await cell.addFamily())
        for given in ["Mai", "Mai Lan", "Maika"] {
            try await cell.addMember(
                to: family, FamilyV1.Member(person: CommonV1.PersonName(family: "Trần", given: given)))
        }
        let leaver = try await cell.addMember(
            to: other, FamilyV1.Member(person: CommonV1.PersonName(family: "Đỗ", given: "Mai")))
        let (one, two) = (family.meta?.name ?? "", other.meta?.name ?? "")
        #expect(Set(try await families("mai", in: cell, pageSize: 1)) == [one, two])
        #expect(try await families("mai", in: cell).count == 2)
        #expect(try await families("tran", in: cell, pageSize: 1) == [one])
        #expect(try await families("aik", in: cell) == [one])
        #expect(try await families("do mai", in: cell) == [two])
        #expect(try await families("mai", in: cell, of: "cswc").isEmpty)
        _ = try await cell.client().removeMember(
            FamilyV1.RemoveMemberRequest(
                name: leaver.meta?.name ?? "", etag: leaver.meta?.etag ?? "", requestID: "remove-01"))
        #expect(try await families("do", in: cell).isEmpty)
        _ = try await cell.client().archiveFamily(
            FamilyV1.ArchiveFamilyRequest(name: one, etag: family.meta?.etag ?? "", requestID: "archive-1"))
        #expect(try await families("mai", in: cell).isEmpty)
        try await cell.bare.close()
    }

    @Test("A page looks at a bounded number of candidates, and says where to go on")
    func bounded() async throws {
        let cell = try FamilyCell()
        // Everybody has both pairs and nobody the word.
        for _ in 0..<Limits.searchCandidates + 5 {
            try await cell.addCase { $0.person = CommonV1.PersonName(given: "abxbc") }
        }
        let last = try await cell.addCase { $0.person = CommonV1.PersonName(given: "xabcx") }
        let page = try await cell.client().searchCases(
            FamilyV1.SearchCasesRequest(parent: "partners/ctse", query: "abc"))
        #expect(page.cases.map(\.meta?.name) == [last.meta?.name] && page.nextPageToken.isEmpty)
        // Each read of a page is of searchCandidates; this page may have one.
        let scope = TenantScope.job(JobName("test"), in: cell.bare.tenant("ctse"))
        let seen = try await cell.bare.store.read(in: scope) { (reading: inout Reading) throws(RPCStatus) in
            var looked = 0
            _ = try NameSearch("abc").page(
                of: FamilyV1.ChildCase.self, after: nil, limit: 50, lookingAt: Limits.searchCandidates,
                reading
            ) { _, _ throws(RPCStatus) -> Disclosed<FamilyV1.ChildCase>? in
                looked += 1
                return nil
            }
            return looked
        }
        #expect(seen == Limits.searchCandidates)
        try await cell.bare.close()
    }

    @Test("No name stands in clear in the files")
    func sealed() async throws {
        let cell = try FamilyCell()
        try await cell.addMember(
            to: cell.addFamily(),
            FamilyV1.Member(person: CommonV1.PersonName(family: "Quetzalcoatl", given: "Popocatepetl")))
        let directory = cell.bare.directory
        await cell.bare.store.close()
        var read = 0
        let files = try #require(FileManager.default.enumerator(atPath: directory))
        for case let path as String in files {
            guard let data = FileManager.default.contents(atPath: directory + "/" + path) else { continue }
            read += data.count
            for word in ["Quetzalcoatl", "quetzalcoatl", "popocatepetl"] {
                #expect(data.range(of: Data(word.utf8)) == nil, "\(path)")
            }
        }
        #expect(read > 0)
        try FileManager.default.removeItem(atPath: directory)
    }
}
