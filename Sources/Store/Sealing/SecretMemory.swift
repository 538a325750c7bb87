import CProcess
import Glibc
import Synchronization

/// Room for what is made of keys: pages that are neither swapped out nor dumped, cut into slots of one size. With
/// ``SealCipher``, ``Digest`` and ``KeyedHash`` the fence around keys in memory.
///
/// Pages are kept for the next key and never given back; slots are wiped when they are.
@safe final class SecretMemory: @unchecked Sendable {
    /// For a cipher's key with its tables.
    static let large = SecretMemory(slotBytes: 4480, pages: 70)
    /// For the two states of a keyed hash.
    static let small = SecretMemory(slotBytes: 256, pages: 4)

    private static let pageBytes = 4096

    let slotBytes: Int
    private let pages: Int
    private let free = Mutex<[UInt]>([])  // Addresses of the slots that nobody has.

    init(slotBytes: Int, pages: Int) {
        self.slotBytes = slotBytes
        self.pages = pages
    }

    /// A slot of zeros, until ``giveBack(_:)``.
    func take() -> UnsafeMutableRawPointer {
        let address = free.withLock { free -> UInt in
            if free.isEmpty {
                let bytes = pages * Self.pageBytes
                guard let start = unsafe pegase_secret_pages(bytes) else {
                    preconditionFailure("no memory for a key")
                }
                let first = UInt(bitPattern: start)
                free = stride(from: 0, to: bytes - bytes % slotBytes, by: slotBytes).map { first + UInt($0) }
            }
            return free.removeLast()
        }
        guard let slot = unsafe UnsafeMutableRawPointer(bitPattern: address) else {
            preconditionFailure("a slot is nowhere")
        }
        return unsafe slot
    }

    func giveBack(_ slot: UnsafeMutableRawPointer) {
        unsafe explicit_bzero(slot, slotBytes)
        free.withLock { $0.append(UInt(bitPattern: slot)) }
    }
}
