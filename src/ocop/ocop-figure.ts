/** The name of a figure that a criterion asks for. */
export type OcopFigure =
  | 'producer'
  | 'growth'
  | 'localLabour'
  | 'localOrigin'
  | 'localMaterial'
  | 'contractedOutput'
  | 'agents';
