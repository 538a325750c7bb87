import FuzzTargets
import Glibc

/// `fuzz TARGET [libFuzzer's arguments]` drives one target; `fuzz --targets` lists them; `fuzz --seeds TARGET DIR`
/// writes the encodings that a corpus starts from.
///
/// A broken promise is a trap, so that libFuzzer keeps the input.
@main
enum Main {
    /// Set once, before libFuzzer is called; it calls back on the same thread and on no other.
    nonisolated(unsafe) static var target: FuzzTarget?

    static func main() throws {
        let arguments = CommandLine.arguments
        switch arguments.dropFirst().first {
        case "--targets":
            for target in FuzzTarget.all { print(target.name) }
        case "--seeds" where arguments.count == 4:
            guard let target = FuzzTarget.named(arguments[2]) else { usage() }
            for (number, seed) in try target.seeds().enumerated() {
                try SeedFile.write(seed, to: "\(arguments[3])/seed-\(number)")
            }
        case let name?:
            guard let found = FuzzTarget.named(name) else { usage() }
            unsafe target = found
            exit(drive())
        case nil:
            usage()
        }
    }

    private static func usage() -> Never {
        print("usage: fuzz TARGET [ARGUMENT...] | --targets | --seeds TARGET DIRECTORY")
        exit(2)
    }

    /// Hands libFuzzer the command line without the target's name.
    private static func drive() -> Int32 {
        let kept = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
        var count = Int32(kept.count)
        // Never freed: libFuzzer keeps them until the process ends.
        let copies = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
            capacity: kept.count + 1)
        for (index, argument) in kept.enumerated() { unsafe copies[index] = strdup(argument) }
        unsafe copies[kept.count] = nil
        var vector: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe copies
        return unsafe fuzzerRunDriver(&count, &vector) { start, count in
            let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
            do throws(BrokenPromise) {
                try unsafe Main.target?.run(input)
            } catch {
                fatalError(error.description)
            }
            return 0
        }
    }
}
