import TestSupport

@testable import Gateway

extension TestClock {
    /// As the gateway is given its clocks.
    var clock: Clock { Clock(monotonic: { self.monotonic }, world: { self.now }) }
}
