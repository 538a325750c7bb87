import ArgumentParser
import FamilyService
import ServiceRuntime
import ServiceSupport
import Store
import Tenancy
import TestSupport
import WireProto

/// Fills each tenant of a cell with cases, families and follow-ups, in large writes.
struct FillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "fill")

    @OptionGroup var options: CellOptions
    @Option var casesPerWrite = 500

    func run() throws {
        let cell = try LoadedCell(options, age: 0)
        let (options, step) = (options, casesPerWrite)
        let clock = ContinuousClock()
        let began = clock.now
        try waiting {
            for tenant in 0..<options.tenants {
                for first in stride(from: 0, to: options.cases, by: step) {
                    let numbers = first..<min(first + step, options.cases)
                    try await fill(numbers, of: options.cases, tenant, in: cell)
                    cell.bare.clock.advance(seconds: 1)
                }
            }
            await cell.bare.store.close()
        }
        print(
            #"{"cases": \#(options.tenants * options.cases), "seconds": \#((clock.now - began) / .seconds(1))}"#
        )
    }
}

private func fill(_ numbers: Range<Int>, of count: Int, _ tenant: Int, in cell: LoadedCell) async throws {
    let day = CalendarDate(cell.bare.clock.now, secondsFromGreenwich: 7 * 3600)
    try await cell.bare.store.write(in: cell.scope(tenant)) { (writing: inout Writing) throws(RPCStatus) in
        for number in numbers {
            let family = Example.name(number / 2, of: count, as: .family, in: tenant)
            if number % 2 == 0 {
                _ = try writing.insert(
                    Draft(
                        family,
                        FamilyV1.Family(
                            headType: .grandparent, responsibleStaff: Example.worker(of: tenant))))
                _ = try writing.insert(
                    Draft(
                        Example.followUp(number / 2, of: count, in: tenant),
                        Example.followUp(in: tenant, on: day)))
            }
            _ = try writing.insert(
                Draft(
                    Example.name(number, of: count, as: .childCase, in: tenant),
                    Example.child(number, family: family, in: tenant, on: day)))
        }
    }
}
