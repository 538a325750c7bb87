import Store
import Tenancy
import WireProto

/// How the answer of a write is masked: when it is given, and when it is given again.
protocol WrittenMasking: Sendable {
    associatedtype Answer: WireMessage

    /// For who has just written it: whether that is allowed was asked before the write.
    func written<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ answer: Answer, _ permitted: FieldClassSet, _ checker: inout VisibilityChecker,
        _ reader: borrowing Reader
    ) throws(RPCStatus) -> Answer

    /// For who sends the request again: by what may be seen of the records as they are now.
    func repeated(
        _ answer: Answer, _ permitted: FieldClassSet, _ checker: inout VisibilityChecker,
        _ reading: borrowing Reading, at now: UnixTime
    ) throws(RPCStatus) -> Answer
}

/// An answer that is a record.
struct WrittenResource<N: Resource>: WrittenMasking {
    func written<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ answer: N, _ permitted: FieldClassSet, _ checker: inout VisibilityChecker,
        _ reader: borrowing Reader
    ) throws(RPCStatus) -> N {
        try checker.shown(answer, checker.ownVisibility(of: answer).least(of: permitted), reader)
    }

    func repeated(
        _ answer: N, _ permitted: FieldClassSet, _ checker: inout VisibilityChecker,
        _ reading: borrowing Reading,
        at now: UnixTime
    ) throws(RPCStatus) -> N {
        let name = answer.meta.flatMap { ResourceName(parsing: $0.name, as: N.resourceType) }
        guard let stored = try reading.find(N.self, name, at: now) else { return try answer.showing(.p0) }
        let visibility = try checker.visibility(of: stored.resource, reading)
        return try checker.shown(answer, visibility.least(of: permitted), reading)
    }
}

/// An answer with a list of records.
struct WrittenResources<Answer: WireMessage, N: Resource>: WrittenMasking {
    let path: any WritableKeyPath<Answer, [N]> & Sendable

    func written<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ answer: Answer, _ permitted: FieldClassSet, _ checker: inout VisibilityChecker,
        _ reader: borrowing Reader
    ) throws(RPCStatus) -> Answer {
        var (rest, resources) = try split(answer)
        for index in resources.indices {
            resources[index] = try WrittenResource().written(resources[index], permitted, &checker, reader)
        }
        rest[keyPath: path] = resources
        return rest
    }

    func repeated(
        _ answer: Answer, _ permitted: FieldClassSet, _ checker: inout VisibilityChecker,
        _ reading: borrowing Reading, at now: UnixTime
    ) throws(RPCStatus) -> Answer {
        var (rest, resources) = try split(answer)
        for index in resources.indices {
            resources[index] = try WrittenResource().repeated(
                resources[index], permitted, &checker, reading, at: now)
        }
        rest[keyPath: path] = resources
        return rest
    }

    /// The operational fields of the answer, and its records.
    private func split(_ answer: Answer) throws(RPCStatus) -> (Answer, [N]) {
        var rest = answer
        let resources = rest[keyPath: path]
        rest[keyPath: path] = []
        return (try rest.showing(.operational), resources)
    }
}

extension Visibility {
    /// What is shown of a record that was written, also to somebody for whom it is not there any more: then that it was.
    func least(of permitted: FieldClassSet) -> FieldClassSet {
        switch self {
        case .whole: permitted
        case .only(let classes): permitted.intersection(classes)
        case .nothing: .p0
        }
    }
}
