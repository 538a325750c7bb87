import Logging
import Tenancy
import Testing
import WireTransport

@testable import Gateway

@Suite("The gateway's own certificate")
struct CertificateAlarmTests {
    private static let day: Int64 = 86_400

    /// How many seconds before its end the certificate is looked at, with what problem, and how loud the line is.
    @Test("Its end is told of before, louder after, and not all the time")
    func ends() {
        var alarm = CertificateAlarm()
        let end = 400 * Self.day
        func level(secondsLeft: Int64, problem: String? = nil) -> Logger.Level? {
            alarm.look(
                CertificateState(end: end, problem: problem),
                now: UnixTime(milliseconds: (end - secondsLeft) * 1_000))?.level
        }
        #expect(level(secondsLeft: 300 * Self.day) == nil, "there is nothing to say of a good one")
        #expect(level(secondsLeft: 21 * Self.day + 1) == nil)
        #expect(level(secondsLeft: 21 * Self.day) == .warning)
        #expect(level(secondsLeft: 21 * Self.day - 60) == nil, "said a minute ago")
        #expect(level(secondsLeft: 20 * Self.day) == .warning, "a day has gone by")
        #expect(level(secondsLeft: 0) == .critical)
        #expect(level(secondsLeft: -60) == nil)
        #expect(level(secondsLeft: -3_600) == .critical, "each hour")
    }

    @Test("Files that make no sense are told of at once, and their mending too")
    func files() {
        var alarm = CertificateAlarm()
        func line(_ minute: Int64, _ problem: String?) -> CertificateAlarm.Line? {
            alarm.look(
                CertificateState(end: 400 * Self.day, problem: problem),
                now: UnixTime(milliseconds: minute * 60_000))
        }
        #expect(line(0, nil) == nil)
        #expect(line(1, "half a file")?.level == .error)
        #expect(line(2, "half a file") == nil)
        #expect(line(61, "half a file")?.level == .error)
        #expect(line(62, nil)?.level == .notice)
        #expect(line(63, nil) == nil)
    }
}
