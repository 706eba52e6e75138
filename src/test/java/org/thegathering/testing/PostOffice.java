package org.thegathering.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real mail server, on a free port of the loopback, where the nodes' letters can be read. */
public final class PostOffice implements AutoCloseable {

    /** What the letters' links begin with. */
    public static final String SITE = "https://chat.thegathering.test";

    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** A letter as it came. @param text of a mail in one part */
    public record Letter(String to, String text) {}

    static PostOffice open() {
        var office = new PostOffice();
        office.server.start();
        return office;
    }

    /** They lead a node here. */
    Map<String, String> settings() {
        return Map.of(
                "GATHERING_MAIL_HOST", "127.0.0.1",
                "GATHERING_MAIL_PORT", Integer.toString(server.getSmtp().getPort()),
                "GATHERING_MAIL_SECURITY", "none",
                "GATHERING_MAIL_FROM", "clearing@thegathering.test",
                "GATHERING_MAIL_SITE", SITE);
    }

    /** All that came until now, in that order. */
    public List<Letter> letters() {
        return Stream.of(server.getReceivedMessages()).map(PostOffice::read).toList();
    }

    /** The first one to an address; waits for it. */
    public Letter letterTo(String address) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT_NANOS;
        while (System.nanoTime() < deadline) {
            var found = letters().stream().filter(letter -> letter.to().equals(address)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no letter to " + address);
    }

    private static Letter read(MimeMessage mail) {
        try {
            return new Letter(mail.getAllRecipients()[0].toString(), (String) mail.getContent());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
