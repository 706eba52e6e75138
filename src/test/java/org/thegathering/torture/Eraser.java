package org.thegathering.torture;

/** Says something and takes it back, some time later and at some node, until that is answered. */
final class Eraser extends Actor {

    private final String target;

    Eraser(World world, Person person, String target) {
        super(world, person);
        this.target = target;
        device.listen(target);
    }

    @Override
    void play() {
        Answer answer = mouth.say(target, mouth.words());
        rest(500);
        if (answer.isDone()) {
            long id = answer.body().getLong("id");
            if (rest.insistOnDeleting(person(), Rest.path(target) + "/messages/" + id).isDone()) {
                world.history().note(new Entry.Deleted(History.now(), person().id(), target, id));
            }
        }
        rest(300);
    }
}
