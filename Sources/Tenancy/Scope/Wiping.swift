import Glibc

extension Array where Element == UInt8 {
    /// Overwrites the bytes with zeros, also where nothing reads them any more. For a key, before its memory is given
    /// back; bytes that the array shares with another one stay as they are.
    package mutating func wipe() {
        unsafe withUnsafeMutableBytes { bytes in
            if let start = bytes.baseAddress { unsafe explicit_bzero(start, bytes.count) }
        }
    }
}
