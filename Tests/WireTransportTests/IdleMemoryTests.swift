import Testing

@testable import WireTransport

@Suite("Memory that is given back")
struct IdleMemoryTests {
    private static let mebibyte = 1 << 20

    private func idle(after resident: Int, used: Int) -> IdleMemory {
        var idle = IdleMemory()
        _ = idle.shouldTrim(resident: resident * Self.mebibyte, used: used * Self.mebibyte)
        return idle
    }

    @Test("What a program is when it starts is not worth a trim")
    func first() {
        var idle = IdleMemory()
        #expect(idle.mayTrim(resident: 50 * Self.mebibyte) == true)
        #expect(idle.shouldTrim(resident: 50 * Self.mebibyte, used: 10 * Self.mebibyte) == false)
    }

    @Test(
        "What has come since counts, unless it is in use",
        arguments: [
            (resident: 50, used: 10, mayTrim: false, shouldTrim: false),
            (resident: 57, used: 10, mayTrim: false, shouldTrim: false),
            (resident: 59, used: 10, mayTrim: true, shouldTrim: true),
            (resident: 600, used: 555, mayTrim: true, shouldTrim: false),
            (resident: 600, used: 20, mayTrim: true, shouldTrim: true),
        ])
    func grown(resident: Int, used: Int, mayTrim: Bool, shouldTrim: Bool) {
        var idle = idle(after: 50, used: 10)
        #expect(idle.mayTrim(resident: resident * Self.mebibyte) == mayTrim)
        #expect(idle.shouldTrim(resident: resident * Self.mebibyte, used: used * Self.mebibyte) == shouldTrim)
    }

    @Test("What a trim cannot give back is not tried again")
    func stubborn() {
        var idle = idle(after: 50, used: 10)
        idle.trimmed(resident: 90 * Self.mebibyte, used: 20 * Self.mebibyte)
        #expect(idle.mayTrim(resident: 90 * Self.mebibyte) == false)
        #expect(idle.shouldTrim(resident: 90 * Self.mebibyte, used: 20 * Self.mebibyte) == false)
        #expect(idle.shouldTrim(resident: 99 * Self.mebibyte, used: 20 * Self.mebibyte) == true)
    }
}
