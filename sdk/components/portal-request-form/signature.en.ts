/** Words of signatures. */
const en = {
  draw: 'Draw it as well',
  drawHere: 'Draw your signature here with a finger, a pen or the mouse',
  drawn: 'Drawn.',
  wipe: 'Wipe away',
};

export default en;
