import Logging
import ServiceRuntime
import Tenancy
import WireProto

/// Keeps a watch on PartnerService open: one after the other, with a pause between two.
struct DirectoryWatch<Caller: RPCCaller>: Sendable {
    let client: WatchServiceClient<Caller>
    let follower: DirectoryFollower
    let sealer: ScopeSealer
    let configuration: ServiceConfiguration

    /// Follows until its task is cancelled.
    func run() async {
        while !Task.isCancelled {
            do throws(RPCStatus) {
                try await follow()
            } catch {
                configuration.log.info("directory watch ended", metadata: ["code": "\(error.code.name)"])
            }
            // Cancelled is the one way this ends early, and the loop sees that itself.
            do { try await Task.sleep(for: Limits.watchPause) } catch { return }
        }
    }

    /// One watch, from its snapshot to its end.
    private func follow() async throws(RPCStatus) {
        let responses = try await client.watchDirectory(PartnerV1.WatchDirectoryRequest(), options())
        // A registry that is silent is not seen to be gone by the stream itself.
        let guardian = Task { await cancelWhenSilent(responses) }
        defer { guardian.cancel() }
        while let message = try await responses.next() {
            do {
                try follower.apply(message)
            } catch {
                responses.cancel()
                throw RPCStatus(.internalError, nil, "the directory's watch makes no sense: \(error)")
            }
        }
    }

    private func cancelWhenSilent(_ responses: RPCResponses<PartnerV1.WatchDirectoryResponse>) async {
        // The first snapshot has as long as any heartbeat.
        var patience = false
        while true {
            do { try await Task.sleep(for: Limits.watchSilence) } catch { return }
            let silent = follower.silence.map { $0 > Limits.watchSilenceNanoseconds } ?? true
            if silent && patience { return responses.cancel() }
            patience = true
        }
    }

    /// The service speaks for itself: a scope of its own, sealed for PartnerService.
    func options() -> CallOptions {
        let method = Methods.watchDirectory.id.rawValue
        let policy = MethodPolicy.table[Int(method)]
        let claims = ScopeClaims(
            principal: .service(configuration.country, .family), staff: nil, roles: [], relations: .service,
            purpose: .maintenance, classes: policy.classes(under: .service), method: method, callID: .random()
        )
        var options = CallOptions(waitForReady: true)
        options.metadata.add(MetadataKey.scope, bytes: sealer.seal(claims, now: configuration.clock()))
        return options
    }
}
