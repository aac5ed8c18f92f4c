import { RIBBON_COMMANDS, type CommandOutcome } from './ribbon-commands';
import type { RibbonDesk } from './ribbon-desk';

/** What Excel hands a command; it waits until it is told that the command has ended. */
export interface CommandEvent {
  completed(): void;
}

export interface CommandSurroundings {
  associate(name: string, command: (event: CommandEvent) => Promise<void>): void;
  /** undefined where commands have no session in common with the pane, or Excel is too old. */
  desk(): Promise<RibbonDesk | undefined>;
  /** Shows the pane, as far as this Excel lets a command do so. */
  openPane(): Promise<void>;
}

/** Gives Excel the ribbon's commands. They always end, and what the user would not see otherwise is said in the pane. */
export function associateCommands(surroundings: CommandSurroundings): void {
  for (const [name, command] of Object.entries(RIBBON_COMMANDS)) {
    surroundings.associate(name, async (event) => {
      try {
        const isSeen = await run(command, surroundings);
        if (!isSeen) await surroundings.openPane();
      } catch (fault) {
        // Nobody awaits a command: the console is the only place left.
        console.error(fault);
      } finally {
        event.completed();
      }
    });
  }
}

async function run(
  command: (desk: RibbonDesk) => Promise<CommandOutcome>,
  surroundings: CommandSurroundings,
): Promise<boolean> {
  const desk = await surroundings.desk();
  if (!desk) return false;
  const { reply, isSeen, tab } = await command(desk);
  desk.hear(reply, tab);
  return isSeen;
}
