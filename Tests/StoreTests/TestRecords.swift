import Store
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

/// The store with bodies that throw anything, so that a test need not say what.
extension Store {
    @discardableResult
    func change<Value: Sendable>(
        _ scope: StoreScope, _ body: @escaping @Sendable (inout Writing) throws -> Value
    ) async throws -> Value {
        do {
            return try await write(in: scope) { (writing) throws(Thrown) in
                do { return try body(&writing) } catch { throw Thrown(error: error) }
            }
        } catch {
            throw error.error
        }
    }

    func look<Value: Sendable>(
        _ scope: StoreScope, _ body: @escaping @Sendable (inout Reading) throws -> Value
    ) async throws -> Value {
        do {
            return try await read(in: scope) { (reading) throws(Thrown) in
                do { return try body(&reading) } catch { throw Thrown(error: error) }
            }
        } catch {
            throw error.error
        }
    }

    private struct Thrown: StoreFailure {
        let error: any Error

        init(error: any Error) { self.error = error }
        init(_ error: StoreError) { self.error = error }
    }
}

/// What a domain refuses with, in the place of a status.
enum Refusal: StoreFailure, Equatable {
    case bedTaken
    case store(StoreError)

    init(_ error: StoreError) { self = .store(error) }
}
