import Foundation
import NIOPosix
import Synchronization
import Tenancy
import WireProto
import WireTransport

@testable import Gateway

/// A cell whose two services say what a test wants said, right or wrong.
final class ScriptedCell: Sendable {
    static let ctse = PartnerID("ctse")!
    static let system = Principal.system(TenantID(country: .vietnam, partner: ctse), SystemID("main")!)
    static let staff = "aaaaaaaaaaaaaaaaaaaaaaaaaa"

    private struct State {
        var watches: [AsyncStream<PartnerV1.WatchAccessResponse>.Continuation] = []
        var opening = PartnerV1.WatchAccessResponse()
        var isSilent = false
        var answer: @Sendable ([UInt8]) async throws(RPCStatus) -> [UInt8] = { _ throws(RPCStatus) in [] }
        var lastMetadata = Metadata()
        var lastService: Audience?
    }

    let directory: URL
    private let state = Mutex(State())
    /// What each of the two services says of its health.
    let partnerHealth = HealthBoard(Methods.table)
    let familyHealth = HealthBoard(Methods.table)
    private let servers = Mutex<[RPCServer]>([])
    private static let keyByte: UInt8 = 7

    init() throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent(
            "cell-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        state.withLock { $0.opening = Self.table() }
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: directory)
        } catch {
            // The temporary directory is cleaned by the system.
        }
    }

    // MARK: What it says

    /// The first message of every watch: ctse, its system and one social worker.
    static func table(revision: Int64 = 1) -> PartnerV1.WatchAccessResponse {
        PartnerV1.WatchAccessResponse(
            snapshot: true, complete: true, revision: revision,
            partners: [PartnerV1.AccessPartner(name: "partners/ctse", state: .active, kind: .ngo)],
            systems: [
                PartnerV1.AccessSystem(
                    name: "partners/ctse/systems/main", identity: system.uri, state: .active)
            ],
            staff: [
                PartnerV1.AccessStaff(
                    name: "partners/ctse/staff/\(staff)", state: .active, roles: [.socialWorker])
            ],
            accounts: [
                PartnerV1.AccessAccount(
                    name: "accounts/operator.first", identity: "spiffe://pegase/vn/operator/first",
                    state: .active)
            ])
    }

    func open(with table: PartnerV1.WatchAccessResponse) {
        state.withLock { $0.opening = table }
    }

    /// Sends a change to every watch.
    func tell(_ change: PartnerV1.WatchAccessResponse) {
        for watch in state.withLock({ $0.watches }) { watch.yield(change) }
    }

    /// From now on no watch says anything, not even one that is opened anew.
    func fallSilent() {
        state.withLock { $0.isSilent = true }
        hangUp()
    }

    /// Watches that are opened from now on have their opening message again.
    func speakAgain() {
        state.withLock { $0.isSilent = false }
        hangUp()
    }

    /// Ends every watch.
    func hangUp() {
        for watch in state.withLock({ $0.watches }) { watch.finish() }
    }

    /// What every method but the watch answers from now on.
    func answer(_ answer: @escaping @Sendable ([UInt8]) async throws(RPCStatus) -> [UInt8]) {
        state.withLock { $0.answer = answer }
    }

    func answer(_ message: some WireMessage) throws {
        let bytes = try message.encoded()
        answer { _ throws(RPCStatus) in bytes }
    }

    /// The metadata that came with the last call.
    var lastMetadata: Metadata { state.withLock { $0.lastMetadata } }

    /// The service that had the last call.
    var lastService: Audience? { state.withLock { $0.lastService } }

    // MARK: Running

    var configuration: CellConfiguration {
        CellConfiguration(
            country: .vietnam, partner: RPCTarget(.unix(path: path("partner.sock"))),
            family: RPCTarget(.unix(path: path("family.sock"))), partnerKey: Self.key, familyKey: Self.key)
    }

    static let key = ScopeKey(bytes: Array(repeating: keyByte, count: 32))!

    func start(on group: MultiThreadedEventLoopGroup) async throws {
        for (service, name, board) in [
            (Audience.partner, "partner.sock", partnerHealth), (.family, "family.sock", familyHealth),
        ] {
            board.set { _ in true }
            var router = router(of: service)
            router.add(board)
            let server = try await RPCServer.start(
                RPCServerConfiguration(
                    address: .unix(path: path(name)), methods: Methods.table, limits: .internalHop,
                    libraryErrors: .withReasons),
                serving: .router(router), on: group)
            servers.withLock { $0.append(server) }
        }
    }

    /// Answers every method of the contract, whichever service it is of.
    private func router(of service: Audience) -> RPCRouter {
        var router = RPCRouter(Methods.table)
        for method in Methods.table.all where method.shape == .unary {
            router.handle(
                method,
                .unary { [self] (message, context) throws(RPCStatus) in
                    let answer = state.withLock { state in
                        state.lastMetadata = context.metadata
                        state.lastService = service
                        return state.answer
                    }
                    return try await answer(message)
                })
        }
        for method in Methods.table.all where method.shape == .bidirectional && method.path.contains("family")
        {
            router.handle(
                method,
                .stream { (stream, _) throws(RPCStatus) in
                    while let message = try await stream.next() { try await stream.send(message) }
                })
        }
        router.handle(
            Methods.watchAccess,
            .stream { [self] (stream, _) throws(RPCStatus) in try await watch(stream) })
        return router
    }

    func stop() async {
        hangUp()
        partnerHealth.close()
        familyHealth.close()
        for server in servers.withLock({ $0 }) { await server.drain() }
    }

    private func watch(_ stream: any RPCServerStream) async throws(RPCStatus) {
        let (changes, continuation) = AsyncStream.makeStream(of: PartnerV1.WatchAccessResponse.self)
        let opening = state.withLock { state -> PartnerV1.WatchAccessResponse? in
            state.watches.append(continuation)
            return state.isSilent ? nil : state.opening
        }
        if let opening { try await stream.send(Self.bytes(opening)) }
        for await change in changes { try await stream.send(Self.bytes(change)) }
    }

    private static func bytes(_ message: PartnerV1.WatchAccessResponse) throws(RPCStatus) -> [UInt8] {
        do throws(MessageError) {
            return try message.encoded()
        } catch {
            throw RPCStatus(error)
        }
    }

    private func path(_ name: String) -> String { directory.appendingPathComponent(name).path }
}
