import NIOCore
import NIOPosix

/// Sends one request over TCP and reads until the other end closes.
enum PlainExchange {
    static func send(_ request: String, to port: Int) async throws -> String {
        let channel = try await ClientBootstrap(group: ScriptedDeployment.loops)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: request))
            var answer = ""
            for try await piece in inbound { answer += String(buffer: piece) }
            return answer
        }
    }
}
