import com.google.protobuf.FieldMask;
import com.google.rpc.ErrorInfo;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.AbstractStub;
import io.grpc.stub.MetadataUtils;
import io.netty.handler.ssl.SslContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pegase.common.v1.IntValue;
import pegase.family.v1.CreateFamilyRequest;
import pegase.family.v1.Family;
import pegase.family.v1.FamilyServiceGrpc;
import pegase.family.v1.GetFamilyRequest;
import pegase.family.v1.HeadType;
import pegase.family.v1.UpdateFamilyRequest;
import pegase.gateway.v1.GatewayServiceGrpc;
import pegase.gateway.v1.WhoAmIRequest;
import pegase.options.v1.Role;
import pegase.partner.v1.ListStaffRequest;
import pegase.partner.v1.PartnerServiceGrpc;
import pegase.partner.v1.Staff;
import pegase.partner.v1.StaffState;

/**
 * A partner's system with nothing but stock gRPC for Java: CTSE registers a family, reads it back and changes it under an
 * etag; CSWC, for whom that family does not exist, is refused. Every person in it is invented.
 *
 * <pre>./examples/java/build .venv/java &amp;&amp; .venv/java/partner-system .pegase</pre>
 */
public final class PartnerSystem implements AutoCloseable {
    private static final long SECONDS = 10;

    private final ManagedChannel channel;
    private final String name;
    private String staff;

    /** One connection of one partner's system: the certificate says which. */
    private PartnerSystem(Path data, String cell, String code) throws Exception {
        Path certificate = data.resolve("certs").resolve(cell + "-" + code + "-main.pem");
        Path key = data.resolve("certs").resolve(cell + "-" + code + "-main.key");
        // Said, because older releases of the library offer TLS 1.2 alone.
        SslContext credentials = GrpcSslContexts.forClient().protocols("TLSv1.3")
            .keyManager(certificate.toFile(), key.toFile())
            .trustManager(data.resolve("ca").resolve("ca.pem").toFile())
            .build();
        String record = Files.readString(data.resolve("run").resolve("gateway.json"));
        Matcher address = Pattern.compile("\"listen\" *: *\"([^\"]+)\"").matcher(record);
        if (!address.find()) throw new IllegalStateException("gateway.json holds no address");
        channel = NettyChannelBuilder.forTarget(address.group(1)).sslContext(credentials).build();
        name = "partners/" + code;
    }

    @Override
    public void close() {
        channel.shutdown();
    }

    /** Says for whom a call is made and why, and how long it may take. */
    private <Stub extends AbstractStub<Stub>> Stub acting(Stub stub, String purpose) {
        Metadata metadata = new Metadata();
        if (staff != null) {
            metadata.put(Metadata.Key.of("pegase-staff", Metadata.ASCII_STRING_MARSHALLER), staff);
            if (purpose != null) {
                metadata.put(Metadata.Key.of("pegase-purpose", Metadata.ASCII_STRING_MARSHALLER), purpose);
            }
        }
        return stub.withInterceptors(MetadataUtils.newAttachHeadersInterceptor(metadata))
            .withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
    }

    private String whoAmI() {
        return acting(GatewayServiceGrpc.newBlockingStub(channel), null)
            .whoAmI(WhoAmIRequest.getDefaultInstance()).getIdentity();
    }

    /** Acts from now on for the first active staff member who has the role. */
    private void pickStaff(Role role) {
        for (Staff each : acting(PartnerServiceGrpc.newBlockingStub(channel), null)
                .listStaff(ListStaffRequest.newBuilder().setParent(name).build()).getStaffList()) {
            if (each.getState() == StaffState.STAFF_STATE_ACTIVE && each.getRolesList().contains(role)) {
                staff = each.getMeta().getName();
                return;
            }
        }
        throw new IllegalStateException(name + " has nobody with the role " + role);
    }

    private FamilyServiceGrpc.FamilyServiceBlockingStub families() {
        return acting(FamilyServiceGrpc.newBlockingStub(channel), "CARE");
    }

    private Family create(Family record, String requestId) {
        return families().createFamily(
            CreateFamilyRequest.newBuilder().setParent(name).setFamily(record).setRequestId(requestId).build());
    }

    private Family get(String family) {
        return families().getFamily(GetFamilyRequest.newBuilder().setName(family).build());
    }

    private Family update(Family record, String path) {
        return families().updateFamily(UpdateFamilyRequest.newBuilder().setFamily(record)
            .setUpdateMask(FieldMask.newBuilder().addPaths(path)).setRequestId(newRequestId()).build());
    }

    /** Drawn once for each change that is meant, and kept until its answer is known. */
    private static String newRequestId() {
        return UUID.randomUUID().toString();
    }

    /** What a call that must fail is told: its code and its machine-readable reason. */
    private static String refusal(Runnable call) throws Exception {
        try {
            call.run();
        } catch (StatusRuntimeException error) {
            for (com.google.protobuf.Any detail : StatusProto.fromThrowable(error).getDetailsList()) {
                if (detail.is(ErrorInfo.class)) {
                    return error.getStatus().getCode() + " " + detail.unpack(ErrorInfo.class).getReason();
                }
            }
            return error.getStatus().getCode().toString();
        }
        throw new IllegalStateException("the call should have been refused");
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments.length == 0 ? ".pegase" : arguments[0]);
        String registered;
        try (PartnerSystem ctse = new PartnerSystem(data, "vn", "ctse")) {
            System.out.println("connected as   " + ctse.whoAmI());
            ctse.pickStaff(Role.ROLE_SOCIAL_WORKER);
            Family record = Family.newBuilder().setHeadType(HeadType.HEAD_TYPE_GRANDPARENT)
                .setDependentChildren(IntValue.newBuilder().setValue(8)).setResponsibleStaff(ctse.staff).build();
            String requestId = newRequestId();
            Family created = ctse.create(record, requestId);
            registered = created.getMeta().getName();
            System.out.println("registered     " + registered);
            System.out.println("sent again     "
                + (ctse.create(record, requestId).equals(created) ? "the first answer" : "ANOTHER ANSWER"));
            Family read = ctse.get(registered).toBuilder()
                .setNote("The nearest school takes the three oldest from Monday.").build();
            Family updated = ctse.update(read, "note");
            System.out.println(
                "updated        " + read.getMeta().getRevision() + " became " + updated.getMeta().getRevision());
            System.out.println("stale etag     " + refusal(() -> ctse.update(read, "note")));
        }
        try (PartnerSystem cswc = new PartnerSystem(data, "vn", "cswc")) {
            cswc.pickStaff(Role.ROLE_SOCIAL_WORKER);
            System.out.println("CSWC asks      " + refusal(() -> cswc.get(registered)));
        }
    }
}
