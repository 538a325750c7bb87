import ArgumentParser
import Foundation
import PartnerService
import ServiceRuntime
import ServiceSupport
import Store
import Tenancy
import WireProto

/// Fills PartnerService's store with partners, a tenant each, and their staff.
struct RegistryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "registry")

    @Option var directory: String
    @Option var partners: Int
    /// Of each partner.
    @Option var staff = 5
    @Option var partnersPerWrite = 500
    /// Tenants that are written at once.
    @Option var writers = 8

    func run() throws {
        let bare = try BareStore(directory: directory)
        let (partners, staff, step, writers) = (partners, staff, partnersPerWrite, writers)
        let clock = ContinuousClock()
        let began = clock.now
        try waiting {
            for first in stride(from: 0, to: partners, by: step) {
                try await fill(first..<min(first + step, partners), in: bare)
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<writers {
                    group.addTask {
                        for number in stride(from: writer, to: partners, by: writers) {
                            try await fill(partner: number, with: staff, in: bare)
                        }
                    }
                }
                try await group.waitForAll()
            }
            await bare.store.close()
        }
        print(#"{"partners": \#(partners), "seconds": \#((clock.now - began) / .seconds(1))}"#)
    }
}

private func code(_ number: Int) -> String { "partner-\(number)" }

private func fill(_ numbers: Range<Int>, in bare: BareStore) async throws {
    let scope = TenantScope.job(JobName("benchmark"), in: .directory(bare.country))
    try await bare.store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
        for number in numbers {
            guard let partner = PartnerID(code(number)) else { continue }
            _ = try writing.insert(
                Draft(
                    .partner(partner),
                    PartnerV1.Partner(
                        code: code(number),
                        names: [CommonV1.LocalizedText(lang: "vi", text: "Trung tâm \(number)")], kind: .ngo,
                        state: .active)))
        }
    }
}

private func fill(partner number: Int, with staff: Int, in bare: BareStore) async throws {
    let scope = TenantScope.job(JobName("benchmark"), in: bare.tenant(code(number)))
    try await bare.store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
        for _ in 0..<staff {
            guard let partner = PartnerID(code(number)), let id = StaffID(RecordID.random().text) else {
                continue
            }
            _ = try writing.insert(
                Draft(
                    .staff(id, of: partner),
                    PartnerV1.Staff(
                        person: CommonV1.PersonName(family: "Nguyễn", given: "An"), kind: .socialWorker,
                        roles: [.socialWorker], state: .active)))
        }
    }
}
