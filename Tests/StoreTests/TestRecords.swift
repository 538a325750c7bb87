import Store
import Synchronization
import Tenancy

let note = RecordKind(number: 7, name: "note")
let other = RecordKind(number: 8, name: "other")
let byState = IndexID(number: 1)
let byName = IndexID(number: 2)

func id(_ text: String) -> RecordID { RecordID(text)! }
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

func request(_ id: String, _ what: UInt8 = 1) -> RequestKey {
    RequestKey(id: bytes(id), digest: [UInt8](repeating: what, count: 32))!
}

typealias Reading = TenantReading<StoreError>
typealias Writing = TenantWriting<StoreError>

/// What the store is given in place of an error that is none of its own, and gives back unless it has one itself.
private let bodyThrew = StoreError.configuration("the body threw another error")

/// The store with bodies that throw anything, so that a test need not say what.
extension Store {
    @discardableResult
    func change<Value: Sendable>(
        _ scope: StoreScope, _ body: @escaping @Sendable (inout Writing) throws -> Value
    ) async throws -> Value {
        let other = Mutex<(any Error)?>(nil)
        do {
            return try await write(in: scope) { (writing: inout Writing) throws(StoreError) in
                try Self.run(other) { try body(&writing) }
            }
        } catch {
            throw error == bodyThrew ? other.withLock(\.self) ?? error : error
        }
    }

    func look<Value: Sendable>(
        _ scope: StoreScope, _ body: @escaping @Sendable (inout Reading) throws -> Value
    ) async throws -> Value {
        let other = Mutex<(any Error)?>(nil)
        do {
            return try await read(in: scope) { (reading: inout Reading) throws(StoreError) in
                try Self.run(other) { try body(&reading) }
            }
        } catch {
            throw error == bodyThrew ? other.withLock(\.self) ?? error : error
        }
    }

    /// Runs a body, whose last run counts, and keeps what it throws besides the store's own errors.
    private static func run<Value>(
        _ other: borrowing Mutex<(any Error)?>, _ body: () throws -> Value
    ) throws(StoreError) -> Value {
        other.withLock { $0 = nil }
        do { return try body() } catch let error as StoreError { throw error } catch {
            other.withLock { $0 = error }
            throw bodyThrew
        }
    }
}

/// What a domain refuses with, in the place of a status.
enum Refusal: StoreFailure, Equatable {
    case bedTaken
    case store(StoreError)

    init(_ error: StoreError) { self = .store(error) }
}
