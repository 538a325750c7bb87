import Synchronization
import TestSupport
import Testing
import WireProto
import WireTransport

@Suite("Streams that their policy slows down or ends")
struct PacedCallTests {
    let world = EchoWorld()

    /// So many units pass at once, and then one a second.
    private func allow(_ burst: Int) -> Allowance {
        let allowance = Allowance(burst)
        world.policy.charging { allowance.charge($0.units) }
        return allowance
    }

    private func advance(_ allowance: Allowance, seconds: Int) {
        for _ in 0..<seconds {
            allowance.second()
            world.network.advance(by: .seconds(1))
        }
    }

    @Test("Work is a message of a stream, and each 16 KiB of any")
    func work() {
        #expect(RelayWork.message(of: 0).units == 1)
        #expect(RelayWork.message(of: (16 << 10) - 1).units == 1)
        #expect(RelayWork.message(of: 1 << 20).units == 65)
        #expect(RelayWork.call(request: 16_000, response: 40 << 10).units == 2)
        #expect(RelayWork.call(request: 0, response: 16_383) == .none)
    }

    @Test("Whoever streams too fast gets no more credit until it is paid off, and loses nothing")
    func requests() {
        let allowance = allow(4)
        let client = world.client()
        let upload = world.network.start { () throws(RPCStatus) -> Int? in
            let stream = try await client.open(EchoMethods.collect, CallOptions())
            for _ in 0..<40 { try await stream.send([UInt8](repeating: 1, count: 15 << 10)) }
            stream.finishSending()
            return try await stream.next()?.count
        }
        world.network.run()
        // The burst, and what one window had room for.
        #expect((5...10).contains(allowance.charged), "\(allowance.charged) messages")
        advance(allowance, seconds: 1)
        #expect(allowance.charged <= 15, "\(allowance.charged) messages")
        #expect(upload.outcome == nil)
        advance(allowance, seconds: 90)
        #expect(upload.outcome == .success(40 * 15 << 10))
        #expect(world.policy.outcomes.map(\.status) == [.ok])
    }

    @Test("Answers of a handler of the gateway's own wait, too")
    func served() {
        let allowance = allow(4)
        world.policy.deciding { head, _ in .serve(Self.chat, RelayedCall(EchoMethods.table[head.method])) }
        let client = world.client()
        let heard = Seen<Int>()
        let chat = world.network.start { () throws(RPCStatus) in
            let stream = try await client.open(EchoMethods.chat, CallOptions())
            for number in 0..<20 { try await stream.send([UInt8(number)]) }
            stream.finishSending()
            while let message = try await stream.next() { heard.note(message.count) }
        }
        world.network.run()
        #expect(chat.outcome == nil)
        #expect((1...4).contains(heard.all.count), "\(heard.all.count) answers")
        for _ in 0..<60 {
            allowance.add(19)
            advance(allowance, seconds: 1)
        }
        #expect(chat.failure == nil && chat.outcome != nil)
        #expect(heard.all.count == 20)
        #expect(allowance.charged == 20 + 20 * 20, "an answer that is made here counts for twenty")
        #expect(world.policy.released == 1)
    }

    @Test("A stream that the policy ends hears why, relayed or not", arguments: [true, false])
    func ended(isRelayed: Bool) {
        let kept = Kept()
        world.policy.deciding { head, _ in
            let call = RelayedCall(EchoMethods.table[head.method])
            kept.call = call
            return isRelayed ? .forward(call, to: 0, metadata: Metadata()) : .serve(Self.chat, call)
        }
        let client = world.client()
        let chat = world.network.start { () throws(RPCStatus) in
            let stream = try await client.open(EchoMethods.chat, CallOptions())
            try await stream.send([1])
            while try await stream.next() != nil {}
        }
        world.network.run()
        #expect(chat.outcome == nil)
        let why = RPCStatus(.permissionDenied, Reason(rawValue: "STAFF_INACTIVE"), "disabled")
        for _ in 0..<2 {  // The second time it is harmless.
            kept.call?.end(why)
            world.network.run()
            #expect(chat.failure == why)
            #expect(world.policy.outcomes.map(\.status) == (isRelayed ? [why] : []))
            #expect(world.policy.released == (isRelayed ? 0 : 1))
        }
    }

    @Test("A call that waits for its turn ends at its deadline all the same")
    func deadline() {
        let allowance = allow(0)
        let client = world.client()
        let chat = world.network.start { () throws(RPCStatus) in
            let stream = try await client.open(EchoMethods.chat, CallOptions(timeout: .seconds(3)))
            for _ in 0..<20 { try await stream.send([UInt8](repeating: 1, count: 15 << 10)) }
            while try await stream.next() != nil {}
        }
        world.network.run()
        advance(allowance, seconds: 4)
        #expect(chat.failure?.code == .deadlineExceeded)
        #expect(world.policy.outcomes.map(\.status.code) == [.deadlineExceeded])
    }

    private static let chat = RPCHandler.stream { (stream, _) throws(RPCStatus) in
        while let message = try await stream.next() { try await stream.send(message) }
    }
}

/// A rate of one a second after a burst, as a policy would charge it.
private final class Allowance: Sendable {
    private let state: Mutex<(allowed: Int, charged: Int)>

    init(_ burst: Int) {
        state = Mutex((burst, 0))
    }

    var charged: Int { state.withLock { $0.charged } }

    func second() { add(1) }

    func add(_ units: Int) {
        state.withLock { $0.allowed += units }
    }

    func charge(_ units: Int) -> Duration? {
        state.withLock { state in
            state.charged += units
            return state.charged > state.allowed ? .seconds(state.charged - state.allowed) : nil
        }
    }
}

/// Confined to the thread that the network runs on, like the call in it.
private final class Kept: @unchecked Sendable {
    var call: RelayedCall?
}
