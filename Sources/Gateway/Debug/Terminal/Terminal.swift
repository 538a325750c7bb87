import Foundation

/// Whether results go to a person's terminal, and how wide that is.
enum Terminal {
    /// Columns of the terminal that standard output is; `nil` where it is a file or a pipe, and nothing is cut.
    static var width: Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Bold and colour: only on a terminal, and not where `NO_COLOR` is set. Source: no-color.org.
    static var hasColour: Bool {
        guard isatty(STDOUT_FILENO) == 1 else { return false }
        guard let wish = unsafe getenv("NO_COLOR") else { return true }
        return unsafe wish.pointee == 0
    }

    static func bold(_ text: String) -> String { hasColour ? "\u{1b}[1m\(text)\u{1b}[0m" : text }
}
