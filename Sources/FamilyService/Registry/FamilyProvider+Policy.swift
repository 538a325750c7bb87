import ServiceRuntime
import Tenancy
import WireProto

extension FamilyProvider {
    /// The programme's numbers of that day: those it began with, under the records that the registry has told.
    ///
    /// - Throws: UNAVAILABLE while the registry has never been heard: then nobody knows whether others hold.
    func policy(on day: CalendarDate) throws(RPCStatus) -> ProgrammeNumbers {
        let policy = try directory.recall { directory in
            ProgrammeNumbers.inForce(on: day, of: directory.numbers(startingWith: policies))
        }
        guard let policy else { throw RPCStatus(.internalError, nil, "no policy numbers are in force") }
        return policy
    }

    /// Holds whoever runs a step of the procedure against what they were trained in (docs/domain.md, I-21).
    ///
    /// - Parameter staff: The name of a staff member of the caller's partner.
    func isCertified(_ staff: String, _ call: ScopedCall) throws(RPCStatus) -> Bool {
        guard let partner = call.scope.tenant?.partner else { return false }
        return try directory.decide { directory in
            directory.isCertified(
                staff, of: partner, on: call.today, by: directory.numbers(startingWith: policies))
        }
    }
}
