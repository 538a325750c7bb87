// A partner's system with nothing but stock gRPC for Go: CTSE registers a family, reads it back and changes it under an
// etag; CSWC, for whom that family does not exist, is refused. Every person in it is invented.
//
//	./examples/go/build .venv/go && .venv/go/partner-system --data .pegase
package main

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/types/known/fieldmaskpb"

	common "pegase.internal/contract/common/v1"
	family "pegase.internal/contract/family/v1"
	gateway "pegase.internal/contract/gateway/v1"
	options "pegase.internal/contract/options/v1"
	partner "pegase.internal/contract/partner/v1"
)

// The time of one call.
const timeout = 10 * time.Second

// system is one connection of one partner's system: the certificate says which.
type system struct {
	connection *grpc.ClientConn
	name       string
	staff      string
}

func connect(data, cell, code string) (*system, error) {
	var place struct{ Listen string }
	record, err := os.ReadFile(filepath.Join(data, "run", "gateway.json"))
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(record, &place); err != nil {
		return nil, err
	}
	certificate := filepath.Join(data, "certs", cell+"-"+code+"-main")
	pair, err := tls.LoadX509KeyPair(certificate+".pem", certificate+".key")
	if err != nil {
		return nil, err
	}
	authority, err := os.ReadFile(filepath.Join(data, "ca", "ca.pem"))
	if err != nil {
		return nil, err
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(authority) {
		return nil, errors.New("ca.pem holds no certificate")
	}
	connection, err := grpc.Dial(place.Listen, grpc.WithTransportCredentials(credentials.NewTLS(&tls.Config{
		Certificates: []tls.Certificate{pair}, RootCAs: roots, MinVersion: tls.VersionTLS13})))
	if err != nil {
		return nil, err
	}
	return &system{connection: connection, name: "partners/" + code}, nil
}

// context says for whom a call is made and why, and how long it may take.
func (s *system) context(purpose string) (context.Context, context.CancelFunc) {
	words := []string{}
	if s.staff != "" {
		words = append(words, "pegase-staff", s.staff)
		if purpose != "" {
			words = append(words, "pegase-purpose", purpose)
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	return metadata.AppendToOutgoingContext(ctx, words...), cancel
}

// pickStaff acts from now on for the first active staff member who has the role.
func (s *system) pickStaff(role options.Role) error {
	ctx, cancel := s.context("")
	defer cancel()
	page, err := partner.NewPartnerServiceClient(s.connection).ListStaff(ctx, &partner.ListStaffRequest{Parent: s.name})
	if err != nil {
		return err
	}
	for _, each := range page.Staff {
		for _, has := range each.Roles {
			if has == role && each.State == partner.StaffState_STAFF_STATE_ACTIVE {
				s.staff = each.Meta.Name
				return nil
			}
		}
	}
	return fmt.Errorf("%s has nobody with the role %s", s.name, role)
}

func (s *system) families() family.FamilyServiceClient { return family.NewFamilyServiceClient(s.connection) }

func (s *system) get(name string) (*family.Family, error) {
	ctx, cancel := s.context("CARE")
	defer cancel()
	return s.families().GetFamily(ctx, &family.GetFamilyRequest{Name: name})
}

func (s *system) create(record *family.Family, requestID string) (*family.Family, error) {
	ctx, cancel := s.context("CARE")
	defer cancel()
	return s.families().CreateFamily(ctx, &family.CreateFamilyRequest{Parent: s.name, Family: record, RequestId: requestID})
}

func (s *system) update(record *family.Family, paths ...string) (*family.Family, error) {
	ctx, cancel := s.context("CARE")
	defer cancel()
	return s.families().UpdateFamily(ctx, &family.UpdateFamilyRequest{
		Family: record, UpdateMask: &fieldmaskpb.FieldMask{Paths: paths}, RequestId: newRequestID()})
}

// newRequestID is drawn once for each change that is meant, and kept until its answer is known.
func newRequestID() string {
	drawn := make([]byte, 16)
	if _, err := rand.Read(drawn); err != nil {
		panic(err) // Without randomness a system must not write.
	}
	return hex.EncodeToString(drawn)
}

// refusal is a status as a program reads it: its code and its machine-readable reason.
func refusal(err error) string {
	answer := status.Convert(err)
	for _, detail := range answer.Details() {
		if info, ok := detail.(*errdetails.ErrorInfo); ok {
			return answer.Code().String() + " " + info.Reason
		}
	}
	return answer.Code().String()
}

func run(data string) error {
	ctse, err := connect(data, "vn", "ctse")
	if err != nil {
		return err
	}
	defer ctse.connection.Close()
	ctx, cancel := ctse.context("")
	who, err := gateway.NewGatewayServiceClient(ctse.connection).WhoAmI(ctx, &gateway.WhoAmIRequest{})
	cancel()
	if err != nil {
		return err
	}
	fmt.Println("connected as  ", who.Identity)
	if err := ctse.pickStaff(options.Role_ROLE_SOCIAL_WORKER); err != nil {
		return err
	}
	record := &family.Family{
		HeadType:          family.HeadType_HEAD_TYPE_GRANDPARENT,
		DependentChildren: &common.IntValue{Value: 8},
		ResponsibleStaff:  ctse.staff,
	}
	requestID := newRequestID()
	created, err := ctse.create(record, requestID)
	if err != nil {
		return err
	}
	fmt.Println("registered    ", created.Meta.Name)
	again, err := ctse.create(record, requestID)
	if err != nil || again.Meta.Name != created.Meta.Name {
		return fmt.Errorf("the same request made another family: %v", err)
	}
	fmt.Println("sent again     the first answer")
	read, err := ctse.get(created.Meta.Name)
	if err != nil {
		return err
	}
	read.Note = "The nearest school takes the three oldest from Monday."
	updated, err := ctse.update(read, "note")
	if err != nil {
		return err
	}
	fmt.Println("updated       ", read.Meta.Revision, "became", updated.Meta.Revision)
	_, err = ctse.update(read, "note")
	fmt.Println("stale etag    ", refusal(err))

	cswc, err := connect(data, "vn", "cswc")
	if err != nil {
		return err
	}
	defer cswc.connection.Close()
	if err := cswc.pickStaff(options.Role_ROLE_SOCIAL_WORKER); err != nil {
		return err
	}
	_, err = cswc.get(created.Meta.Name)
	fmt.Println("CSWC asks     ", refusal(err))
	return nil
}

func main() {
	data := flag.String("data", ".pegase", "the deployment's data directory")
	flag.Parse()
	if err := run(*data); err != nil {
		fmt.Fprintln(os.Stderr, "partner-system:", err)
		os.Exit(1)
	}
}
