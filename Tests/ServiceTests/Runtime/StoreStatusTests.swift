import Store
import Testing
import WireProto

@testable import ServiceRuntime

@Suite("What a failure of the store is to a caller")
struct StoreStatusTests {
    @Test("Too much at once is to be tried again after a while that is said")
    func overloaded() {
        let status = RPCStatus(StoreError.overloaded(retryAfter: .milliseconds(200)))
        #expect(status.code == .resourceExhausted && status.reason == .overloaded)
        #expect(status.details.contains(.retry(after: .milliseconds(200))))
    }

    @Test(
        "What passes or is mended is UNAVAILABLE, what does not is not, and a full disk is told from both",
        arguments: [
            (.busy, .unavailable), (.ioFailure(10), .unavailable), (.closed, .unavailable),
            (.diskFull, .resourceExhausted), (.corrupt("secret"), .dataLoss),
            (.wrongVersion("secret"), .unavailable), (.configuration("secret"), .unavailable),
            (.keyExhausted, .internalError), (.serverFailure("secret"), .unavailable),
            (.behindMark, .unavailable),
            (.quotaReached, .resourceExhausted),
        ] as [(StoreError, RPCCode)])
    func codes(error: StoreError, code: RPCCode) {
        let status = RPCStatus(error)
        #expect(status.code == code)
        #expect(!status.message.contains("secret"), "what is wrong with the store is for its operators")
    }
}
