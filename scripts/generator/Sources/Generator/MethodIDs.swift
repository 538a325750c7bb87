/// Ids that do not move: proto/methods.txt holds one path per line, a method's id is its line, and lines are only
/// ever added at the end. So programs of neighbouring versions, as during an upgrade, mean the same by an id.
public enum MethodIDs {
    /// - Parameter listed: The lines of proto/methods.txt as it stands.
    /// - Returns: Every method by id; those not listed yet follow the others in the order of the protos.
    public static func order(_ set: ProtoSet, listed: [String]) -> Result<[ProtoMethod], Refusal> {
        let declared = set.served.written.flatMap(\.services).flatMap(\.methods)
        var methods: [ProtoMethod] = []
        for path in listed {
            guard let method = declared.first(where: { $0.path == path }) else {
                return .failure(
                    Refusal(
                        "proto/methods.txt", path, "is no longer declared",
                        "keep the RPC (it may answer UNIMPLEMENTED), or remove the line where no release has it"
                    ))
            }
            methods.append(method)
        }
        return .success(methods + declared.filter { !listed.contains($0.path) })
    }
}

extension Refusal: Error {}
