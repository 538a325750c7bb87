import Glibc

/// libFuzzer's own entry for programs that have a `main`.
@_silgen_name("LLVMFuzzerRunDriver")
func fuzzerRunDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

enum SeedFile {
    struct Unwritten: Error {
        let path: String
    }

    static func write(_ bytes: [UInt8], to path: String) throws(Unwritten) {
        guard let file = unsafe fopen(path, "w") else { throw Unwritten(path: path) }
        let written = unsafe fwrite(bytes, 1, bytes.count, file)
        guard unsafe fclose(file) == 0, written == bytes.count else { throw Unwritten(path: path) }
    }
}
