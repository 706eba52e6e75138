package org.thegathering.ears;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thegathering.model.Target;

/** Stepping aside and gathering in circles, and the list of one's conversations. */
final class Gathering extends Rules {

    /** More would only make the village slow. */
    private static final int CONVERSATIONS = 12;

    Gathering(Village village) {
        super(village);
    }

    @Override
    void act() {
        var who = village.anybody();
        int dice = village.random.nextInt(100);
        if (dice < 30) {
            open(who, village.any(village.people), village.chance(60) ? null : village.any(village.people));
        } else if (dice < 75) {
            list(who);
        } else if (!village.conversations.isEmpty()) {
            look(who, village.any(village.conversations));
        }
    }

    /** @param third null for a private conversation */
    private void open(Person who, Person other, Person third) {
        if (village.conversations.size() >= CONVERSATIONS && third != null || other == third) {
            return;
        }
        var others = Stream.of(other, third).filter(one -> one != null).toList();
        var existing = third == null ? existing(who, other) : null;
        var expected = mayOpen(who, others);
        village.note(who, "opens a conversation with", others, expected);
        var answer = expected.of(who.actor.rest().post("/conversations/", new JsonObject()
                .put("participant_usernames", new JsonArray(others.stream().map(Person::toString).toList()))
                .put("conversation_type", third == null ? "private" : "group")));
        if (!expected.isDone()) {
            return;
        }
        var target = Target.conversation(answer.json().getLong("conversation_id"));
        if (existing != null) {
            assertEquals(existing.target, target);
            return;
        }
        var place = new Place(target, who.room, third == null);
        Stream.concat(Stream.of(who), others.stream()).forEach(member -> {
            place.inside.add(member);
            member.ear.owns(place);
        });
        village.conversations.add(place);
    }

    private Place existing(Person who, Person other) {
        return village.conversations.stream()
                .filter(one -> one.isPrivate && one.origin == who.room)
                .filter(one -> one.inside.equals(new HashSet<>(List.of(who, other))))
                .findFirst().orElse(null);
    }

    private static Expected mayOpen(Person who, List<Person> others) {
        if (who.room == null) {
            return new Expected(403, "in_no_room");
        }
        for (var other : others) {
            if (other == who) {
                return new Expected(400, "with_oneself");
            }
            if (other.isDisabled) {
                return new Expected(400, "inactive_person");
            }
            if (other.room != who.room) {
                return new Expected(400, "not_in_same_room");
            }
        }
        return new Expected(201, null);
    }

    private void list(Person who) {
        village.note(who, "lists conversations");
        var shown = new TreeMap<Long, List<Object>>();
        who.actor.rest().get("/conversations/").is(200).list().forEach(one -> shown.put(one.getLong("id"),
                List.of(one.getLong("seq"), one.getLong("read_seq"), one.getLong("unread"),
                        one.getInteger("participant_count"))));
        var own = new TreeMap<Long, List<Object>>();
        village.conversations.stream().filter(one -> one.isOpen() && one.hears(who)).forEach(one -> own.put(
                ((Target.Conversation) one.target).id().value(),
                List.of(one.lastSeq(), who.readSeq(one), one.unread(who), one.inside.size())));
        assertEquals(own, shown);
    }

    private void look(Person who, Place place) {
        var expected = access(who, place);
        village.note(who, "looks who is in", place, expected);
        var answer = expected.of(who.actor.rest().get(Village.path(place) + "/participants"));
        if (expected.isDone()) {
            assertEquals(place.inside.stream().map(Person::toString).collect(Collectors.toSet()),
                    answer.list().stream().map(one -> one.getString("username")).collect(Collectors.toSet()));
        }
    }
}
