import Testing
import WireProto

/// The status that a call was refused with; records an issue when it was not.
func refusal(
    _ call: () async throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
) async -> RPCStatus? {
    do {
        try await call()
        Issue.record("the call was accepted", sourceLocation: sourceLocation)
        return nil
    } catch let status as RPCStatus {
        return status
    } catch {
        Issue.record("not a status: \(error)", sourceLocation: sourceLocation)
        return nil
    }
}

/// The status that a call was refused with; `nil` when it was accepted.
func outcome(
    of call: () async throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
) async -> RPCStatus? {
    do {
        try await call()
        return nil
    } catch let status as RPCStatus {
        return status
    } catch {
        Issue.record("not a status: \(error)", sourceLocation: sourceLocation)
        return nil
    }
}

/// The reason that a call was refused for, or its code where there is none; `nil` when it was accepted.
func reason(ofRefusing call: () async throws -> Void) async throws -> String? {
    do {
        try await call()
        return nil
    } catch let status as RPCStatus {
        return status.reason?.rawValue ?? status.code.name
    }
}

extension RPCStatus {
    /// The fields that `BadRequest` names.
    var violatedFields: [String] {
        details.flatMap { detail -> [String] in
            if case .fields(let violations) = detail { violations.map(\.field) } else { [] }
        }
    }

    /// What `PreconditionFailure` says must hold.
    var unmet: [String] {
        details.flatMap { detail -> [String] in
            if case .unmet(let violations) = detail { violations.map(\.subject) } else { [] }
        }
    }
}
