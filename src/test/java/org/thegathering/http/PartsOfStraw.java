package org.thegathering.http;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.thegathering.bus.AdministrationBus;
import org.thegathering.bus.AdministrationBus.AdministerReply;
import org.thegathering.bus.Bus;
import org.thegathering.bus.ConversationBus;
import org.thegathering.bus.ConversationBus.OpenReply;
import org.thegathering.bus.ConversationBus.ParticipantsReply;
import org.thegathering.bus.FactorBus;
import org.thegathering.bus.HealthBus;
import org.thegathering.bus.InvitationBus;
import org.thegathering.bus.KeyBus;
import org.thegathering.bus.LimitBus;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.DeleteReply;
import org.thegathering.bus.MessageBus.HistoryReply;
import org.thegathering.bus.MessageBus.PostReply;
import org.thegathering.bus.ModerationBus;
import org.thegathering.bus.ModerationBus.ModerateReply;
import org.thegathering.bus.PasswordBus;
import org.thegathering.bus.RoomBus;
import org.thegathering.bus.RoomBus.CloseReply;
import org.thegathering.bus.RoomBus.FindReply;
import org.thegathering.bus.RoomBus.JoinReply;
import org.thegathering.bus.RoomBus.LeaveReply;
import org.thegathering.bus.RoomBus.PeopleReply;
import org.thegathering.bus.RoomBus.SaveReply;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.IdentifyReply;
import org.thegathering.bus.SessionBus.LogInReply;
import org.thegathering.bus.SessionBus.RefreshReply;
import org.thegathering.bus.SessionStoreBus;
import org.thegathering.bus.SessionStoreBus.EndReply;
import org.thegathering.bus.Unavailable;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.CreateReply;
import org.thegathering.bus.UserBus.EditReply;
import org.thegathering.bus.UserBus.SetStatusReply;
import org.thegathering.model.Account;
import org.thegathering.model.Act;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.AuditEntry;
import org.thegathering.model.Avatar;
import org.thegathering.model.Client;
import org.thegathering.model.Conversation;
import org.thegathering.model.ConversationId;
import org.thegathering.model.EndedSession;
import org.thegathering.model.Invitation;
import org.thegathering.model.InvitationId;
import org.thegathering.model.Message;
import org.thegathering.model.Moderator;
import org.thegathering.model.Person;
import org.thegathering.model.Position;
import org.thegathering.model.Proof;
import org.thegathering.model.RegistrationMode;
import org.thegathering.model.Room;
import org.thegathering.model.RoomId;
import org.thegathering.model.Sanction;
import org.thegathering.model.SessionId;
import org.thegathering.model.Status;
import org.thegathering.model.Target;
import org.thegathering.model.User;
import org.thegathering.model.UserId;

/**
 * Stands where authentication and persistence stand, and says what a test needs to hear: the ids and names below choose
 * the answer.
 */
final class PartsOfStraw {

    static final String ALICE = "alice";
    static final String ADMIN = "admin";

    static final long LOBBY = 1;
    static final long FULL = 2;
    static final long ELSEWHERE = 3;
    static final long AWAY = 503;
    static final long BROKEN = 500;

    private static final Instant THEN = Instant.parse("2026-11-22T20:00:00.123456Z");
    private static final Position HERE = new Position(17, "e1");

    /** The last thing that was asked to be stored, as it reached the bus. */
    MessageBus.Post lastPost;
    MessageBus.History lastHistory;
    AdministrationBus.ListAccounts lastAccounts;
    RoomBus.Plan lastPlan;
    UserBus.Register lastRegistration;

    private boolean databaseIsAway;

    void databaseIsAway(boolean away) {
        databaseIsAway = away;
    }

    Future<?> stand(Bus bus) {
        return Future.all(List.of(
                bus.answer(SessionBus.IDENTIFY, this::identify),
                bus.answer(SessionBus.LOG_IN, this::logIn),
                bus.answer(SessionBus.REFRESH, asked -> done(asked.refreshToken().equals("again")
                        ? new RefreshReply.Refreshed(tokens())
                        : new RefreshReply.Refused())),
                bus.answer(SessionBus.MINE, asked -> done(new SessionStoreBus.Mine(List.of(session())))),
                bus.answer(PasswordBus.CHANGE, asked -> done(new PasswordBus.ChangeReply.Changed(0))),
                bus.answer(PasswordBus.FORGOT, asked -> done(new PasswordBus.Noted())),
                bus.answer(PasswordBus.RESET, asked -> done(new PasswordBus.ResetReply.Done())),
                bus.answer(PasswordBus.MAKE_LINK, asked -> done(new PasswordBus.MakeLinkReply.Made("t", THEN))),
                bus.answer(KeyBus.ROTATE_NOW, asked -> done(new KeyBus.Rotated(new UUID(0, 1), THEN))),
                bus.answer(SessionStoreBus.END, end -> done(new EndReply(
                        end.id().value() == 1 ? List.of(new EndedSession(end.id(), end.userId(), end.reason())) : List.of()))),
                bus.answer(SessionStoreBus.END_OTHERS, end -> done(new EndReply(List.of()))),
                bus.answer(InvitationBus.MODE, find -> done(new InvitationBus.Mode(RegistrationMode.OPEN))),
                bus.answer(InvitationBus.MAKE, make -> done(new InvitationBus.Made(invitation(), "token"))),
                bus.answer(InvitationBus.LIST, all -> done(new InvitationBus.Invitations(List.of(invitation())))),
                bus.answer(InvitationBus.WITHDRAW, asked -> done(asked.id().value() == LOBBY
                        ? new InvitationBus.WithdrawReply.Withdrawn(invitation())
                        : new InvitationBus.WithdrawReply.NoSuchInvitation())),
                bus.answer(LimitBus.TAKE, take -> done(new LimitBus.TakeReply.Taken())),
                bus.answer(UserBus.REGISTER, this::register),
                bus.answer(UserBus.FIND, find -> done(new UserBus.FindReply.Found(alice("Alice")))),
                bus.answer(UserBus.EDIT, this::edit),
                bus.answer(UserBus.SET_STATUS, set -> done(new SetStatusReply.Done("Alice"))),
                bus.answer(RoomBus.LIST, all -> done(new RoomBus.Rooms(List.of(room(LOBBY, "Lobby"))))),
                bus.answer(RoomBus.FIND, find ->
                        room(find.id(), new FindReply.Found(room(LOBBY, "Lobby"), HERE), new FindReply.NoSuchRoom())),
                bus.answer(RoomBus.CREATE, create -> save(create.plan())),
                bus.answer(RoomBus.REPLACE, asked ->
                        room(asked.id(), new SaveReply.Saved(room(LOBBY, asked.plan().name())), new SaveReply.NoSuchRoom())),
                bus.answer(RoomBus.CLOSE, asked ->
                        room(asked.id(), new CloseReply.Closed(asked.id(), "Lobby", 4, 2), new CloseReply.NoSuchRoom())),
                bus.answer(RoomBus.PEOPLE, asked -> room(asked.roomId(), inside(asked.roomId()), new PeopleReply.NoSuchRoom())),
                bus.answer(RoomBus.JOIN, join -> join.roomId().value() == FULL
                        ? done(new JoinReply.Full(10))
                        : room(join.roomId(), new JoinReply.Inside(room(LOBBY, "Lobby"), HERE, 3), new JoinReply.NoSuchRoom())),
                bus.answer(RoomBus.LEAVE, leave -> leave.roomId().value() == ELSEWHERE
                        ? done(new LeaveReply.NotInside())
                        : room(leave.roomId(), new LeaveReply.Outside(leave.roomId(), "Lobby"), new LeaveReply.NoSuchRoom())),
                bus.answer(ConversationBus.OPEN, this::open),
                bus.answer(ConversationBus.LIST, mine -> done(new ConversationBus.Mine(List.of(conversation())))),
                bus.answer(ConversationBus.PARTICIPANTS, asked -> target(
                        new Target.Conversation(asked.id()),
                        new ParticipantsReply.Participating(List.of(person()), HERE),
                        new ParticipantsReply.NotAMember(),
                        new ParticipantsReply.NoSuchConversation())),
                bus.answer(MessageBus.POST, this::post),
                bus.answer(MessageBus.HISTORY, this::history),
                bus.answer(MessageBus.DELETE, this::delete),
                bus.answer(ModerationBus.MODERATE, asked -> room(
                        asked.roomId(), new ModerateReply.Done("Bob", THEN), new ModerateReply.NoSuchRoom())),
                bus.answer(ModerationBus.MODERATORS, asked -> done(new ModerationBus.ModeratorsReply.Found(
                        List.of(new Moderator(new UserId(2), "Alice", Avatar.url("Alice"), THEN))))),
                bus.answer(ModerationBus.SANCTIONS, asked -> done(new ModerationBus.SanctionsReply.Found(
                        List.of(new Sanction(new UserId(3), "Bob", null, "rude", new UserId(2), "Alice", THEN))))),
                bus.answer(AdministrationBus.ACCOUNTS, this::accounts),
                bus.answer(AdministrationBus.ADMINISTER, asked -> done(new AdministerReply.Done(account()))),
                bus.answer(FactorBus.TAKE_OFF, asked -> done(new FactorBus.TakeOffReply.TakenOff())),
                bus.answer(AdministrationBus.AUDIT, asked -> done(new AdministrationBus.AuditReply.Found(List.of(new AuditEntry(
                        9, THEN, new UserId(1), "Testadmin", Act.ACCOUNT_DISABLED, new UserId(2), "Alice", null, null, null, null, "rude"))))),
                bus.answer(HealthBus.CHECK, check -> databaseIsAway ? away() : done(new HealthBus.Healthy())),
                bus.answer(HealthBus.PEERS, find -> done(new HealthBus.Peers(0, 0)))));
    }

    private Future<IdentifyReply> identify(SessionBus.Identify asked) {
        return switch (asked.accessToken()) {
            case ALICE -> done(new IdentifyReply.Identified(new UserId(2), new SessionId(1), "Alice", false, THEN));
            case ADMIN -> done(new IdentifyReply.Identified(new UserId(1), new SessionId(2), "Testadmin", true, THEN));
            default -> done(new IdentifyReply.Refused("This token is not valid"));
        };
    }

    private Future<LogInReply> logIn(SessionBus.LogIn asked) {
        return asked.password().equals("alice123")
                ? done(new LogInReply.LoggedIn(tokens()))
                : done(new LogInReply.Refused());
    }

    private static SessionBus.Tokens tokens() {
        return new SessionBus.Tokens(new UserId(2), new SessionId(1), ALICE, Duration.ofHours(1), "again", Duration.ofDays(1));
    }

    private Future<CreateReply> register(UserBus.Register asked) {
        lastRegistration = asked;
        return switch (asked.username()) {
            case "Taken" -> done(new CreateReply.UsernameTaken());
            default -> asked.email().equals("alice@test.com")
                    ? done(new CreateReply.EmailTaken())
                    : done(new CreateReply.Created(alice(asked.username())));
        };
    }

    private Future<EditReply> edit(UserBus.Edit asked) {
        return "Taken".equals(asked.username())
                ? done(new EditReply.UsernameTaken())
                : done(new EditReply.Edited(alice(asked.username() == null ? "Alice" : asked.username())));
    }

    private Future<SaveReply> save(RoomBus.Plan plan) {
        lastPlan = plan;
        return plan.name().equals("Lobby")
                ? done(new SaveReply.NameTaken())
                : done(new SaveReply.Saved(room(7, plan.name())));
    }

    private Future<OpenReply> open(ConversationBus.Open asked) {
        String first = asked.usernames().getFirst();
        return done(switch (first) {
            case "nobody" -> new OpenReply.Unknown(first);
            case "asleep" -> new OpenReply.Inactive(first);
            case "Alice" -> new OpenReply.Oneself();
            case "twice" -> new OpenReply.NamedTwice(first);
            case "far" -> new OpenReply.NotInTheRoom(first);
            case "many" -> new OpenReply.NotExactlyOneOther();
            case "nowhere" -> new OpenReply.CreatorInNoRoom();
            default -> new OpenReply.Opened(new ConversationId(7), asked.usernames().size() + 1, true);
        });
    }

    private Future<PostReply> post(MessageBus.Post asked) {
        lastPost = asked;
        if (asked.content().equals("again")) {
            return done(new PostReply.ClientIdTaken());
        }
        if (asked.content().equals("archived")) {
            return done(new PostReply.Archived());
        }
        return target(
                asked.target(),
                new PostReply.Stored(message(asked.target(), asked.content(), asked.clientId())),
                new PostReply.NotAMember(),
                new PostReply.NoSuchTarget());
    }

    private Future<HistoryReply> history(MessageBus.History asked) {
        lastHistory = asked;
        return target(
                asked.target(),
                new HistoryReply.Page(List.of(message(asked.target(), "Hello", null)), HERE),
                new HistoryReply.NotAMember(),
                new HistoryReply.NoSuchTarget());
    }

    private Future<DeleteReply> delete(MessageBus.Delete asked) {
        if (asked.reason() == null) {
            return done(new DeleteReply.ReasonMissing());
        }
        return target(
                asked.target(),
                new DeleteReply.Deleted(message(asked.target(), "Hello", null).deleted(THEN)),
                new DeleteReply.NotAMember(),
                new DeleteReply.NoSuchTarget());
    }

    private Future<AdministrationBus.AccountsReply> accounts(AdministrationBus.ListAccounts asked) {
        lastAccounts = asked;
        return done(new AdministrationBus.AccountsReply.Found(List.of(account())));
    }

    private static Account account() {
        return new Account(new UserId(2), "Alice", Avatar.url("Alice"), true, false, THEN, THEN, null);
    }

    private static <R> Future<R> room(RoomId id, R found, R missing) {
        return target(new Target.Room(id), found, missing, missing);
    }

    private static <R> Future<R> target(Target target, R found, R notMine, R missing) {
        long id = switch (target) {
            case Target.Room room -> room.id().value();
            case Target.Conversation conversation -> conversation.id().value();
        };
        if (id == BROKEN) {
            throw new IllegalStateException("a secret of the inside");
        }
        return id == AWAY ? away() : done(id == LOBBY ? found : id == ELSEWHERE ? notMine : missing);
    }

    private static <R> Future<R> done(R reply) {
        return Future.succeededFuture(reply);
    }

    private static <R> Future<R> away() {
        return Future.failedFuture(new Unavailable("the database is away"));
    }

    private static SessionStoreBus.Session session() {
        Client client = new Client("Firefox on Linux", new AddressPrefix("203.0.113.0/24"));
        return new SessionStoreBus.Session(new SessionId(1), Proof.PASSWORD, client, THEN, THEN);
    }

    private static Room room(long id, String name) {
        return new Room(new RoomId(id), name, null, 50, false, true, THEN, 2);
    }

    private static PeopleReply inside(RoomId id) {
        return new PeopleReply.Inside(id, "Lobby", List.of(new RoomBus.Present(person(), THEN)), HERE);
    }

    private static Person person() {
        return Person.of(new UserId(2), "Alice", Status.AVAILABLE);
    }

    private static Invitation invitation() {
        return new Invitation(new InvitationId(1), "For Bob", 1, 0, "Testadmin", THEN, THEN, null);
    }

    private static User alice(String username) {
        return new User(
                new UserId(2), "alice@test.com", username, Avatar.url(username), "en", true, false, THEN, null, Status.AWAY);
    }

    private static Conversation conversation() {
        return new Conversation(new ConversationId(1), Conversation.Type.PRIVATE, new RoomId(1), List.of("Bob"), 2, THEN, 9, 4, 1);
    }

    private static Message message(Target target, String content, UUID clientId) {
        return new Message(5, new UserId(2), "Alice", content, THEN, target, 17, clientId, null);
    }
}
